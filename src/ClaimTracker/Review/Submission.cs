using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Review.ByClaim;
using ClaimTracker.Review.Checklist;
using ClaimTracker.Review.Legal;
using ClaimTracker.Review.Planning;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review;

/// <summary>A frozen copy of a dispute: the exact bytes that would be published. One open submission a dispute; its contributors are frozen with it.</summary>
public sealed class Submission : Thing
{
    public const int NoteLimit = 2000;

    private Submission()
    {
    }

    public Submission(Guid disputeId, Guid submittedById, Role submittedAs, DateTimeOffset submittedAt, int baseEdition, string? note)
    {
        (DisputeId, SubmittedById, SubmittedAs, SubmittedAt, BaseEdition, Note) = (disputeId, submittedById, submittedAs, submittedAt, baseEdition, note);
        OpenFor = disputeId;
    }

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    /// <summary>The dispute while the submission is open, empty afterwards; unique, so that a dispute has one open submission at most.</summary>
    public Guid? OpenFor { get; private set; }

    public Guid SubmittedById { get; private set; }

    public Role SubmittedAs { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>The number of the edition that it would replace; 0 for the first.</summary>
    public int BaseEdition { get; private set; }

    public string? Note { get; private set; }

    /// <summary>What came of it; empty while it is open.</summary>
    public StepKind? Decision { get; private set; }

    public Guid? DecidedById { get; private set; }

    public Role? DecidedAs { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecisionReason { get; private set; }

    /// <summary>The first of two editors, where rule 10 asks for two.</summary>
    public Guid? FirstApprovedById { get; private set; }

    public DateTimeOffset? FirstApprovedAt { get; private set; }

    public ICollection<SubmissionPart> Parts { get; } = [];

    public ICollection<SubmissionContributor> Contributors { get; } = [];

    public ICollection<SubmissionThing> Things { get; } = [];

    public ICollection<ProposedNotice> Notices { get; } = [];

    /// <summary>What approvers answered in writing; of both, where two approve.</summary>
    public ICollection<ReviewAnswer> Answers { get; } = [];

    public ICollection<ClaimReview> ClaimReviews { get; } = [];

    public bool IsOpen => OpenFor is not null;

    /// <summary>An accusation against a living person needs a second editor (rule 10).</summary>
    public bool NeedsSecondEditor { get; private set; }

    public void AskForSecondEditor() => NeedsSecondEditor = true;

    /// <summary>The dispute asked for an independent second verdict when it was submitted, and a rating in it is new to readers.</summary>
    public bool NeedsSecondVerdict { get; private set; }

    /// <summary>No second verdict was given yet on one claim that needs it.</summary>
    public bool WaitsForSecondVerdict { get; private set; }

    /// <summary>The number of the first line of history on a verdict that readers do not know: whoever was shown the verdicts from then on has seen the first.</summary>
    public long FirstVerdictLine { get; private set; }

    public void AskForSecondVerdict(long firstVerdictLine, bool isMissing) => (NeedsSecondVerdict, WaitsForSecondVerdict, FirstVerdictLine) = (true, isMissing, firstVerdictLine);

    public void HasSecondVerdict() => WaitsForSecondVerdict = false;

    /// <summary>The dispute asked for a legal read when it was submitted.</summary>
    public bool NeedsLegalRead { get; private set; }

    public void AskForLegalRead() => NeedsLegalRead = true;

    /// <summary>What a legal reader said of it; empty until one did.</summary>
    public LegalRead? LegalRead { get; private set; }

    /// <summary>Nobody approves it before a legal reader had no objection.</summary>
    public bool WaitsForLegalRead => NeedsLegalRead && LegalRead is not { Opinion: LegalOpinion.NoObjection };

    /// <summary>The one legal read of it, to be written.</summary>
    public LegalRead ReadForLaw() => LegalRead ??= new LegalRead(Id);

    /// <summary>When it will be published, where it was approved for a later time.</summary>
    public PlannedRelease? Release { get; private set; }

    /// <summary>In place of an earlier plan.</summary>
    public void Plan(PlannedRelease release) => Release = release;

    public void DropPlan() => Release = null;

    public void FirstApproval(Guid editorId, DateTimeOffset at) => (FirstApprovedById, FirstApprovedAt) = (editorId, at);

    /// <summary>What readers would get, read from the frozen bytes. The parts must have been loaded.</summary>
    public EditionDocument Document() => EditionLoader.Document([.. Parts.OrderBy(part => part.Ordinal).Select(part => (part.Kind, part.Bytes))]);

    /// <summary>Closes it, and with it what was planned.</summary>
    public void Decide(StepKind decision, Guid by, Role role, DateTimeOffset at, string? reason)
    {
        (Decision, DecidedById, DecidedAs, DecidedAt, DecisionReason) = (decision, by, role, at, reason);
        OpenFor = null;
        Release = null;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Submission>
    {
        public void Configure(EntityTypeBuilder<Submission> builder)
        {
            builder.ToTable("submissions");
            builder.Ignore(submission => submission.IsOpen).Ignore(submission => submission.WaitsForLegalRead);
            builder.HasIndex(submission => submission.OpenFor).IsUnique();
            builder.HasIndex(submission => submission.DisputeId);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(submission => submission.DisputeId).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(submission => submission.Parts).WithOne().HasForeignKey(part => part.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(submission => submission.Contributors).WithOne().HasForeignKey(row => row.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(submission => submission.Things).WithOne().HasForeignKey(row => row.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(submission => submission.Notices).WithOne().HasForeignKey(row => row.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(submission => submission.Answers).WithOne().HasForeignKey(row => row.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(submission => submission.Release).WithOne().HasForeignKey<PlannedRelease>(row => row.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(submission => submission.LegalRead).WithOne().HasForeignKey<LegalRead>(row => row.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(submission => submission.ClaimReviews).WithOne().HasForeignKey(row => row.SubmissionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
