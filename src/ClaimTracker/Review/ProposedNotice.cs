using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review;

/// <summary>The notice that the submitter proposes for one changed claim, or for the dispute itself; the approver confirms its kind.</summary>
public sealed class ProposedNotice(Guid submissionId, Guid? claimId, NoticeKind kind, string reason) : Detail
{
    public const int ReasonLimit = 1000;

    public Guid SubmissionId { get; private set; } = submissionId;

    public Guid? ClaimId { get; private set; } = claimId;

    public NoticeKind Kind { get; private set; } = kind;

    public string Reason { get; private set; } = reason;

    public override Guid OwnerId => SubmissionId;

    internal sealed class Mapping : IEntityTypeConfiguration<ProposedNotice>
    {
        public void Configure(EntityTypeBuilder<ProposedNotice> builder)
        {
            builder.ToTable("proposed_notices");
            builder.Property(notice => notice.Reason).HasMaxLength(ReasonLimit);
        }
    }
}
