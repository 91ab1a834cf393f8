using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Claims;

/// <summary>A figure as typed into one row of the claim form; an empty row is left out, a row that is emptied is removed.</summary>
public sealed class FigureDraft : IRow
{
    /// <summary>Empty for a new row.</summary>
    public string? Id { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Measure"/>.</summary>
    public string? Measure { get; set; }

    /// <summary>The group counted; one of the dispute's list or a new one.</summary>
    public string? Counted { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Population"/>.</summary>
    public string? Population { get; set; }

    public string? OfWhom { get; set; }

    public string? Low { get; set; }

    public string? High { get; set; }

    public string? AsSaid { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Measure) && string.IsNullOrWhiteSpace(Low) && string.IsNullOrWhiteSpace(High) && string.IsNullOrWhiteSpace(AsSaid) && string.IsNullOrWhiteSpace(Counted) && string.IsNullOrWhiteSpace(OfWhom);

    /// <summary>The form filled from what is kept.</summary>
    public static FigureDraft From(Figure figure) => new()
    {
        Id = figure.Id.ToString(),
        Measure = figure.Measure.Code(),
        Counted = figure.Counted.Name,
        Population = figure.Population.Code(),
        OfWhom = figure.OfWhom,
        Low = figure.Low?.ToString(CultureInfo.InvariantCulture),
        High = figure.High?.ToString(CultureInfo.InvariantCulture),
        AsSaid = figure.AsSaid,
    };
}
