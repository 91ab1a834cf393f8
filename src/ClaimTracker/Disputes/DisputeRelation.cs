using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes;

/// <summary>How this dispute stands to another, such as an earlier strike on the same place.</summary>
public sealed class DisputeRelation(Guid disputeId, Guid otherId, RelationKind kind) : Detail
{
    public Guid DisputeId { get; private set; } = disputeId;

    public Guid OtherId { get; private set; } = otherId;

    public RelationKind Kind { get; private set; } = kind;

    public override Guid OwnerId => DisputeId;

    internal sealed class Mapping : IEntityTypeConfiguration<DisputeRelation>
    {
        public void Configure(EntityTypeBuilder<DisputeRelation> builder)
        {
            builder.ToTable("dispute_relations");
            builder.HasIndex(relation => new { relation.DisputeId, relation.OtherId }).IsUnique();
            builder.HasOne<Dispute>().WithMany().HasForeignKey(relation => relation.OtherId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
