using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review;

/// <summary>Somebody who contributed to a submission and therefore cannot approve it (rule 1).</summary>
public sealed class SubmissionContributor(Guid submissionId, Guid accountId) : Detail
{
    public Guid SubmissionId { get; private set; } = submissionId;

    public Guid AccountId { get; private set; } = accountId;

    public override Guid OwnerId => SubmissionId;

    internal sealed class Mapping : IEntityTypeConfiguration<SubmissionContributor>
    {
        public void Configure(EntityTypeBuilder<SubmissionContributor> builder) => builder.ToTable("submission_contributors");
    }
}
