using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Second;

/// <summary>That a page showed a person the verdicts of a dispute's working copy, and how far: what they have seen they cannot judge as if they had not. Kept for that question alone.</summary>
public sealed class VerdictSight(Guid disputeId, Guid accountId, long line) : IDerived
{
    public Guid DisputeId { get; private set; } = disputeId;

    public Guid AccountId { get; private set; } = accountId;

    /// <summary>The number of the newest line of history on a verdict of the dispute when it was shown.</summary>
    public long Line { get; private set; } = line;

    /// <summary>Nothing seen becomes unseen.</summary>
    public void Saw(long line) => Line = Math.Max(Line, line);

    internal sealed class Mapping : IEntityTypeConfiguration<VerdictSight>
    {
        public void Configure(EntityTypeBuilder<VerdictSight> builder)
        {
            builder.ToTable("verdict_sights").HasKey(sight => new { sight.DisputeId, sight.AccountId });
        }
    }
}
