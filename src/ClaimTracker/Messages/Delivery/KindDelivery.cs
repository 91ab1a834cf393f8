using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Messages.Delivery;

/// <summary>How messages of one kind reach a person, where they chose otherwise than usual.</summary>
public sealed class KindDelivery(Guid deliveryId, MessageKind kind, MailTiming timing) : Detail
{
    public Guid DeliveryId { get; private set; } = deliveryId;

    public override Guid OwnerId => DeliveryId;

    public MessageKind Kind { get; private set; } = kind;

    public MailTiming Timing { get; set; } = timing;

    internal sealed class Mapping : IEntityTypeConfiguration<KindDelivery>
    {
        public void Configure(EntityTypeBuilder<KindDelivery> builder)
        {
            builder.ToTable("message_delivery_kinds");
            builder.HasIndex(row => new { row.DeliveryId, row.Kind }).IsUnique();
        }
    }
}
