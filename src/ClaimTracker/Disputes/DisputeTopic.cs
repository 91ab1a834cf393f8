using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes;

/// <summary>A dispute stands under a topic.</summary>
public sealed class DisputeTopic(Guid disputeId, Guid topicId) : Detail
{
    public Guid DisputeId { get; private set; } = disputeId;

    public Guid TopicId { get; private set; } = topicId;

    public override Guid OwnerId => DisputeId;

    internal sealed class Mapping : IEntityTypeConfiguration<DisputeTopic>
    {
        public void Configure(EntityTypeBuilder<DisputeTopic> builder)
        {
            builder.ToTable("dispute_topics");
            builder.HasOne<Topic>().WithMany().HasForeignKey(topic => topic.TopicId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
