using ClaimTracker.Vocabulary;

namespace ClaimTracker.Sources.Citations;

/// <summary>An origin as typed into the form.</summary>
public sealed class OriginDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new origin.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    /// <summary>A code of <see cref="Vocabulary.OriginStanding"/>.</summary>
    public string? Standing { get; set; }

    public string? PartyId { get; set; }

    public string? Why { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name);

    /// <summary>The form filled from what is kept.</summary>
    public static OriginDraft From(Origin origin) => new()
    {
        Version = origin.Version,
        Name = origin.Name,
        Standing = origin.Standing.Code(),
        PartyId = origin.PartyId?.ToString(),
        Why = origin.Why,
    };
}
