using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Claims.Occurrences;

/// <summary>An occurrence as typed into one row of the claim form; an empty row is left out, a row that is emptied is removed.</summary>
public sealed class OccurrenceDraft : IRow
{
    /// <summary>Empty for a new row.</summary>
    public string? Id { get; set; }

    public string? StatedOn { get; set; }

    public string? Medium { get; set; }

    public string? RelayedBy { get; set; }

    public string? LanguageSaid { get; set; }

    public string? Words { get; set; }

    public string? CitationId { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace($"{StatedOn}{Medium}{RelayedBy}{Words}");

    /// <summary>What was typed as a new claim, as an occurrence of one that is there. Words go along where they are the speaker's own.</summary>
    public static OccurrenceDraft From(ClaimDraft claim) => new()
    {
        StatedOn = claim.StatedOn,
        Medium = claim.Medium,
        RelayedBy = claim.RelayedBy,
        LanguageSaid = claim.LanguageSaid,
        Words = claim.Form == WordsForm.Original.Code() ? claim.Words : null,
    };

    /// <summary>The form filled from what is kept.</summary>
    public static OccurrenceDraft From(Occurrence row) => new()
    {
        Id = row.Id.ToString(),
        StatedOn = row.StatedOn,
        Medium = row.Medium,
        RelayedBy = row.RelayedBy,
        LanguageSaid = row.LanguageSaid,
        Words = row.Words,
        CitationId = row.CitationId?.ToString(),
    };
}
