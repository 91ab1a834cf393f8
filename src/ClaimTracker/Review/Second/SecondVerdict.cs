using System.Security.Cryptography;
using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Second;

/// <summary>
/// A second rating of one claim, by somebody who did not contribute and had not been shown the first. It is given once and never amended. It holds for
/// the claim as it was then: a claim that is submitted again with other words or evidence needs another one.
/// </summary>
public sealed class SecondVerdict : Thing
{
    public const int ReasonsLimit = 5_000;

    private SecondVerdict()
    {
    }

    public SecondVerdict(Submission submission, ClaimPart claim, Guid givenById, Role givenAs, DateTimeOffset at)
    {
        (DisputeId, SubmissionId, BaseEdition, ClaimId) = (submission.DisputeId, submission.Id, submission.BaseEdition, claim.Id);
        (ClaimSha256, GivenById, GivenAs, GivenAt) = (HashOf(claim), givenById, givenAs, at);
    }

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    /// <summary>The submission in which it was given.</summary>
    public Guid SubmissionId { get; private set; }

    /// <summary>The edition that was public then; a second verdict counts for the next edition alone.</summary>
    public int BaseEdition { get; private set; }

    public Guid ClaimId { get; private set; }

    /// <summary>Of the claim's canonical bytes as they were submitted, in lower-case hexadecimal.</summary>
    public string ClaimSha256 { get; private set; } = string.Empty;

    public Rating Rating { get; private set; }

    public NotRatedReason? NotRatedReason { get; private set; }

    public string Reasons { get; private set; } = string.Empty;

    public Guid GivenById { get; private set; }

    public Role GivenAs { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Give(SecondVerdictDraft draft, Intake intake)
    {
        Rating = intake.RequiredChoice<Rating>(draft.Rating, nameof(draft.Rating), "a rating");
        NotRatedReason = intake.Choice<NotRatedReason>(draft.NotRatedReason, nameof(draft.NotRatedReason), "why it is not rated");
        Reasons = intake.Required(draft.Reasons, nameof(draft.Reasons), "your reasons", ReasonsLimit);
        if (Rating == Rating.NotYetAssessed && draft.Rating is not null) intake.RefuseForged(nameof(draft.Rating), "Choose a rating from the list.");
        if (Rating == Rating.NotRated && NotRatedReason is null) intake.Refuse(nameof(draft.NotRatedReason), "Choose why it is not rated.");
        if (Rating != Rating.NotRated && NotRatedReason is not null) intake.Refuse(nameof(draft.NotRatedReason), "Only “Not rated” has such a reason. Clear it, or choose “Not rated”.");
    }

    /// <summary>Whether it was given on these very bytes.</summary>
    public bool IsOn(ClaimPart claim) => ClaimId == claim.Id && ClaimSha256 == HashOf(claim);

    private static string HashOf(ClaimPart claim) => Convert.ToHexStringLower(SHA256.HashData(EditionFormat.Write(claim)));

    internal sealed class Mapping : IEntityTypeConfiguration<SecondVerdict>
    {
        public void Configure(EntityTypeBuilder<SecondVerdict> builder)
        {
            builder.ToTable("second_verdicts");
            builder.Property(verdict => verdict.ClaimSha256).HasMaxLength(64);
            builder.Property(verdict => verdict.Reasons).HasMaxLength(ReasonsLimit);
            builder.HasIndex(verdict => new { verdict.SubmissionId, verdict.ClaimId }).IsUnique();
            builder.HasIndex(verdict => verdict.DisputeId);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(verdict => verdict.DisputeId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Account>().WithMany().HasForeignKey(verdict => verdict.GivenById).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
