using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Claims;

/// <summary>A point as typed into one row of the claim form; an empty row is left out, a row that is emptied is removed.</summary>
public sealed class PointDraft : IRow
{
    /// <summary>Empty for a new row.</summary>
    public string? Id { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Element"/>.</summary>
    public string? Element { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Stance"/>.</summary>
    public string? Stance { get; set; }

    public string? Value { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Basis"/>.</summary>
    public string? Basis { get; set; }

    /// <summary>The verdict must carry a finding on it, unless this is set.</summary>
    public bool IsImmaterial { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Element) && string.IsNullOrWhiteSpace(Value);

    /// <summary>The form filled from what is kept.</summary>
    public static PointDraft From(Point point) => new()
    {
        Id = point.Id.ToString(),
        Element = point.Element.Code(),
        Stance = point.Stance.Code(),
        Value = point.Value,
        Basis = point.Basis.Code(),
        IsImmaterial = !point.IsMaterial,
    };
}
