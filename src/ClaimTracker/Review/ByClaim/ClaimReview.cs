using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.ByClaim;

/// <summary>What the reviewers of a submission think of one of its claims: accepted, or a change asked for. The last mark counts. Claims that nobody marked are accepted with the whole.</summary>
public sealed class ClaimReview(Guid submissionId, Guid claimId) : Detail
{
    public Guid SubmissionId { get; private set; } = submissionId;

    public Guid ClaimId { get; private set; } = claimId;

    public ClaimMark Mark { get; private set; }

    public Guid MarkedById { get; private set; }

    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>The thread in which the change was asked for; it goes on after the submission is closed.</summary>
    public Guid? ThreadId { get; private set; }

    public override Guid OwnerId => SubmissionId;

    /// <summary>The thread of an earlier mark stays known.</summary>
    public void Is(ClaimMark mark, Guid by, DateTimeOffset at, Guid? threadId) => (Mark, MarkedById, MarkedAt, ThreadId) = (mark, by, at, threadId ?? ThreadId);

    internal sealed class Mapping : IEntityTypeConfiguration<ClaimReview>
    {
        public void Configure(EntityTypeBuilder<ClaimReview> builder)
        {
            builder.ToTable("claim_reviews");
            builder.HasIndex(row => new { row.SubmissionId, row.ClaimId }).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.MarkedById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
