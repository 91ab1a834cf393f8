using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

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

    /// <summary>The row filled from what is kept.</summary>
    public static FindingDraft From(Finding finding) => new()
    {
        Id = finding.Id.ToString(),
        PointId = finding.PointId.ToString(),
        Result = finding.Result.Code(),
        ClaimTurnsOnIt = finding.ClaimTurnsOnIt,
        Note = finding.Note,
    };
}
