using ClaimTracker.Data;

namespace ClaimTracker.Verdicts;

/// <summary>A finding as typed into one row of the verdict form, beside the point it is about.</summary>
public sealed class FindingDraft : IRow
{
    /// <summary>Empty for a new row.</summary>
    public string? Id { get; set; }

    public string? PointId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.FindingResult"/>.</summary>
    public string? Result { get; set; }

    public bool ClaimTurnsOnIt { get; set; }

    public string? Note { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Result);
}
