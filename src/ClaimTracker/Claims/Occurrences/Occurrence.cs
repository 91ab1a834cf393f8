using ClaimTracker.Data;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims.Occurrences;

/// <summary>That a claim was said again: when, through what, and which source shows it. It is no claim of its own, so it has no verdict and counts nowhere.</summary>
public sealed class Occurrence(Guid claimId, int position) : Detail
{
    public Guid ClaimId { get; private set; } = claimId;

    public int Position { get; private set; } = position;

    /// <summary>EDTF.</summary>
    public string StatedOn { get; private set; } = string.Empty;

    /// <summary>Where or through what it was said again.</summary>
    public string? Medium { get; private set; }

    public string? RelayedBy { get; private set; }

    public string? LanguageSaid { get; private set; }

    /// <summary>In the language in which they were said; a translation or a paraphrase has no place here.</summary>
    public string? Words { get; private set; }

    /// <summary>The citation of the claim that shows it.</summary>
    public Guid? CitationId { get; private set; }

    public override Guid OwnerId => ClaimId;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    /// <param name="draft">The row as typed.</param>
    /// <param name="position">Its place in the list.</param>
    /// <param name="claim">The claim that was said again.</param>
    /// <param name="citations">The citations of that claim.</param>
    /// <param name="intake">Takes the refusals.</param>
    public void Amend(OccurrenceDraft draft, int position, Claim claim, IReadOnlyCollection<Citation> citations, Intake intake)
    {
        Position = position;
        StatedOn = intake.Date(draft.StatedOn, nameof(draft.StatedOn), "The day on which it was said again")?.Text ?? string.Empty;
        Medium = intake.Text(draft.Medium, nameof(draft.Medium), "where or through what it was said again", Claim.ShortLimit);
        RelayedBy = intake.Text(draft.RelayedBy, nameof(draft.RelayedBy), "who relayed it", Claim.ShortLimit);
        LanguageSaid = intake.Language(draft.LanguageSaid, nameof(draft.LanguageSaid), "The language in which it was said again");
        Words = intake.Verbatim(draft.Words, nameof(draft.Words), "the words", Claim.WordsLimit);
        CitationId = intake.Id(draft.CitationId, nameof(draft.CitationId), "the source");
        if (string.IsNullOrWhiteSpace(draft.StatedOn)) intake.Refuse(nameof(draft.StatedOn), "Write on which day it was said again.");
        if (StatedOn.Length > 0 && (StatedOn, Medium, RelayedBy) == (claim.StatedOn, claim.Medium, claim.RelayedBy))
            intake.Refuse(nameof(draft.StatedOn), "That is the statement itself: same day, same medium, relayed by the same. Write what was another time, or empty this row.");
        if (Words is not null && LanguageSaid is null && string.IsNullOrWhiteSpace(draft.LanguageSaid))
            intake.Refuse(nameof(draft.LanguageSaid), "Write in which language these words were said. Leave out words that are a translation or a paraphrase.");
        if (CitationId is { } id && !citations.Any(citation => citation.Id == id && citation.Role == CitationRole.StatesIt))
            intake.Refuse(nameof(draft.CitationId), "Choose a source that is cited for this claim as “states it”. Cite it first where it is not on the list.");
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Occurrence>
    {
        public void Configure(EntityTypeBuilder<Occurrence> builder)
        {
            builder.ToTable("occurrences");
            builder.Property(row => row.StatedOn).HasMaxLength(80);
            builder.Property(row => row.Medium).HasMaxLength(Claim.ShortLimit);
            builder.Property(row => row.RelayedBy).HasMaxLength(Claim.ShortLimit);
            builder.Property(row => row.LanguageSaid).HasMaxLength(80);
            builder.HasOne<Citation>().WithMany().HasForeignKey(row => row.CitationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
