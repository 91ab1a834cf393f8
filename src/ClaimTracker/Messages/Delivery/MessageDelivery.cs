using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Messages.Delivery;

/// <summary>How messages reach one person by mail. Who chose nothing gets a mail at once, and of what they watch a digest. In the newsroom every message stands, whatever was chosen.</summary>
public sealed class MessageDelivery(Guid accountId) : Thing
{
    /// <summary>The hour of the digest, in UTC, for whoever chose none.</summary>
    public const int UsualHour = 7;

    public Guid AccountId { get; private set; } = accountId;

    /// <summary>The hour at which the digest is sent, in UTC, from 0 to 23.</summary>
    public int DigestHour { get; set; } = UsualHour;

    /// <summary>Only what differs from usual.</summary>
    public ICollection<KindDelivery> Choices { get; } = [];

    public static MailTiming Usual(MessageKind kind) => kind == MessageKind.Watched ? MailTiming.Digest : MailTiming.AtOnce;

    public MailTiming TimingOf(MessageKind kind) => Choices.FirstOrDefault(choice => choice.Kind == kind)?.Timing ?? Usual(kind);

    public void Choose(MessageKind kind, MailTiming timing)
    {
        var known = Choices.FirstOrDefault(choice => choice.Kind == kind);
        if (known is not null && timing == Usual(kind)) Choices.Remove(known);
        else if (known is not null) known.Timing = timing;
        else if (timing != Usual(kind)) Choices.Add(new KindDelivery(Id, kind, timing));
    }

    /// <summary>The next time at which it is that hour, later than the given one.</summary>
    public DateTimeOffset NextDigest(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(DigestHour);
        return today > now ? today : today.AddDays(1);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<MessageDelivery>
    {
        public void Configure(EntityTypeBuilder<MessageDelivery> builder)
        {
            builder.ToTable("message_deliveries");
            builder.HasIndex(delivery => delivery.AccountId).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(delivery => delivery.AccountId).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(delivery => delivery.Choices).WithOne().HasForeignKey(choice => choice.DeliveryId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
