using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims;

/// <summary>What one claim says on one element. Silence makes no point.</summary>
public sealed class Point(Guid claimId, int position) : Detail
{
    public const int ValueLimit = 200;

    public Guid ClaimId { get; private set; } = claimId;

    public int Position { get; private set; } = position;

    public Element Element { get; private set; }

    public Stance Stance { get; private set; }

    public string? Value { get; private set; }

    public Basis Basis { get; private set; }

    /// <summary>A verdict must carry a finding on each material point.</summary>
    public bool IsMaterial { get; private set; } = true;

    public override Guid OwnerId => ClaimId;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(PointDraft draft, int position, Intake intake)
    {
        Position = position;
        Element = intake.RequiredChoice<Element>(draft.Element, nameof(draft.Element), "which element the point is on");
        Stance = intake.RequiredChoice<Stance>(draft.Stance, nameof(draft.Stance), "whether the claim affirms, denies or concedes it");
        Value = intake.Text(draft.Value, nameof(draft.Value), "the value", ValueLimit);
        Basis = intake.RequiredChoice<Basis>(draft.Basis, nameof(draft.Basis), "whether it was said in so many words or is our reading");
        IsMaterial = !draft.IsImmaterial;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Point>
    {
        public void Configure(EntityTypeBuilder<Point> builder)
        {
            builder.ToTable("points");
            builder.Property(point => point.Value).HasMaxLength(ValueLimit);
        }
    }
}
