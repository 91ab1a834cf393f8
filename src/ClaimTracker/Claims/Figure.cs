using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims;

/// <summary>A number in a claim. An empty bound means that none was given; nothing is guessed.</summary>
public sealed class Figure(Guid claimId, int position) : Detail
{
    public const int TextLimit = 200;

    public Guid ClaimId { get; private set; } = claimId;

    public int Position { get; private set; } = position;

    public Measure Measure { get; private set; }

    public Guid CountedId { get; private set; }

    public CountedGroup Counted { get; private set; } = null!;

    public Population Population { get; private set; }

    public string? OfWhom { get; private set; }

    public long? Low { get; private set; }

    public long? High { get; private set; }

    public string? AsSaid { get; private set; }

    public override Guid OwnerId => ClaimId;

    /// <summary>The same group, as another dispute keeps it.</summary>
    public void Count(CountedGroup group) => (Counted, CountedId) = (group, group.Id);

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(FigureDraft draft, int position, Func<string, CountedGroup> counted, Intake intake)
    {
        Position = position;
        Measure = intake.RequiredChoice<Measure>(draft.Measure, nameof(draft.Measure), "what the figure measures");
        Population = intake.RequiredChoice<Population>(draft.Population, nameof(draft.Population), "which people it counts");
        OfWhom = intake.Text(draft.OfWhom, nameof(draft.OfWhom), "of whom", TextLimit);
        Low = intake.Count(draft.Low, nameof(draft.Low), "The low bound");
        High = intake.Count(draft.High, nameof(draft.High), "The high bound");
        AsSaid = intake.Verbatim(draft.AsSaid, nameof(draft.AsSaid), "the words as said", TextLimit);
        var group = intake.Required(draft.Counted, nameof(draft.Counted), "which group was counted, such as “people hit in Ganja, 11 October”", CountedGroup.NameLimit);
        if (group.Length > 0)
        {
            Counted = counted(group);
            CountedId = Counted.Id;
        }
        if (Low > High) intake.Refuse(nameof(draft.Low), "The low bound is above the high bound. Exchange them or correct one.");
        if (Low is null && High is null && AsSaid is null) intake.Refuse(nameof(draft.Low), "Write a number, or the words as said.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Figure>
    {
        public void Configure(EntityTypeBuilder<Figure> builder)
        {
            builder.ToTable("figures");
            builder.Property(figure => figure.OfWhom).HasMaxLength(TextLimit);
            builder.Property(figure => figure.AsSaid).HasMaxLength(TextLimit);
            builder.HasOne(figure => figure.Counted).WithMany().HasForeignKey(figure => figure.CountedId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
