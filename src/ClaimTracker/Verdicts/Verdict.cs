using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Verdicts;

/// <summary>The verification status that a fact-checker proposes for one claim, with its reasons. The rating must agree with the findings.</summary>
public sealed class Verdict : Thing
{
    public const int MarkdownLimit = 20_000;
    public const int EvidenceLimit = 5_000;

    private Verdict()
    {
    }

    public Verdict(Guid disputeId, Guid claimId) => (DisputeId, ClaimId) = (disputeId, claimId);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public Guid ClaimId { get; private set; }

    /// <summary>Empty for a bare denial.</summary>
    public Rating? Rating { get; private set; }

    public NotRatedReason? NotRatedReason { get; private set; }

    public string Rationale { get; private set; } = string.Empty;

    public string? EvidenceFor { get; private set; }

    public string? EvidenceAgainst { get; private set; }

    public string? WouldSettle { get; private set; }

    public DateOnly EvidenceUntil { get; private set; }

    public DateOnly? NextLook { get; private set; }

    public DateOnly? SupersededOn { get; private set; }

    public Guid ProposedById { get; private set; }

    /// <summary>The role in which the proposer acted.</summary>
    public Role ProposedAs { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public ICollection<Finding> Findings { get; } = [];

    /// <summary>Its claim stands in another dispute from now on.</summary>
    public void MoveTo(Guid disputeId) => DisputeId = disputeId;

    /// <summary>Takes what was typed, or says in the intake what does not fit; the caller asks <see cref="RatingRule"/> as well.</summary>
    public void Propose(VerdictDraft draft, Claim claim, Guid proposedBy, Role proposedAs, DateTimeOffset at, Intake intake)
    {
        Rating = draft.Rating == VerdictDraft.NoRating ? null : intake.Choice<Rating>(draft.Rating, nameof(draft.Rating), "a rating");
        NotRatedReason = intake.Choice<NotRatedReason>(draft.NotRatedReason, nameof(draft.NotRatedReason), "why it is not rated");
        Rationale = intake.Required(draft.Rationale, nameof(draft.Rationale), "the reasons", MarkdownLimit);
        EvidenceFor = intake.Text(draft.EvidenceFor, nameof(draft.EvidenceFor), "the evidence for it", EvidenceLimit);
        EvidenceAgainst = intake.Text(draft.EvidenceAgainst, nameof(draft.EvidenceAgainst), "the evidence against it", EvidenceLimit);
        WouldSettle = intake.Text(draft.WouldSettle, nameof(draft.WouldSettle), "what would settle it", EvidenceLimit);
        EvidenceUntil = Until(draft, at, intake);
        NextLook = intake.Day(draft.NextLook, nameof(draft.NextLook), "The day of the next look");
        SupersededOn = intake.Day(draft.SupersededOn, nameof(draft.SupersededOn), "The day from which it is superseded");
        ProposedById = proposedBy;
        ProposedAs = proposedAs;
        ProposedAt = at;
        if (draft.Findings.Where(row => !row.IsEmpty && !string.IsNullOrEmpty(row.PointId)).GroupBy(row => row.PointId, StringComparer.OrdinalIgnoreCase).Any(rows => rows.Count() > 1))
            intake.Refuse(nameof(draft.Findings), "Give one finding for each point, not two.");
        Findings.Bring(
            [.. draft.Findings.Where(row => claim.Points.Any(point => point.Id.ToString() == row.PointId))],
            nameof(draft.Findings),
            (row, _) => new Finding(Id, Guid.Parse(row.PointId!)),
            (finding, row, _) => finding.Amend(row, intake),
            intake);
    }

    private static DateOnly Until(VerdictDraft draft, DateTimeOffset at, Intake intake)
    {
        var day = intake.Day(draft.EvidenceUntil, nameof(draft.EvidenceUntil), "The day until which evidence was considered");
        if (day is null && string.IsNullOrWhiteSpace(draft.EvidenceUntil))
            intake.Refuse(nameof(draft.EvidenceUntil), "Write until which day evidence was considered, like 2020-10-11.");
        if (day > DateOnly.FromDateTime(at.UtcDateTime).AddDays(1))
            intake.Refuse(nameof(draft.EvidenceUntil), "Evidence cannot be considered until a day that has not come yet. Write today or an earlier day.");
        return day ?? default;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Verdict>
    {
        public void Configure(EntityTypeBuilder<Verdict> builder)
        {
            builder.ToTable("verdicts");
            builder.HasIndex(verdict => verdict.ClaimId).IsUnique();
            builder.HasIndex(verdict => verdict.DisputeId);
            builder.HasOne<Claim>().WithOne().HasForeignKey<Verdict>(verdict => verdict.ClaimId).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(verdict => verdict.Findings).WithOne().HasForeignKey(finding => finding.VerdictId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
