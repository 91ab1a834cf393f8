using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Verdicts;

/// <summary>What independent evidence says about one point of the claim.</summary>
public sealed class Finding(Guid verdictId, Guid pointId) : Detail
{
    public const int NoteLimit = 600;

    public Guid VerdictId { get; private set; } = verdictId;

    public Guid PointId { get; private set; } = pointId;

    public FindingResult Result { get; private set; }

    /// <summary>The claim turns on this point: shown wrong, it makes the whole claim contradicted.</summary>
    public bool ClaimTurnsOnIt { get; private set; }

    public string? Note { get; private set; }

    public override Guid OwnerId => VerdictId;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(FindingDraft draft, Intake intake)
    {
        Result = intake.RequiredChoice<FindingResult>(draft.Result, nameof(draft.Result), "what the evidence says about the point");
        ClaimTurnsOnIt = draft.ClaimTurnsOnIt;
        Note = intake.Text(draft.Note, nameof(draft.Note), "the note", NoteLimit);
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Finding>
    {
        public void Configure(EntityTypeBuilder<Finding> builder)
        {
            builder.ToTable("findings");
            builder.Property(finding => finding.Note).HasMaxLength(NoteLimit);
            builder.HasIndex(finding => new { finding.VerdictId, finding.PointId }).IsUnique();
        }
    }
}
