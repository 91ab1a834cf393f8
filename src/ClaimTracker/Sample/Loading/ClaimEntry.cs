namespace ClaimTracker.Sample.Loading;

/// <summary>A claim as the file has it, with its citations and its verdict; a point carries its finding.</summary>
internal sealed record ClaimEntry
{
    public required string Key { get; init; }

    public required string Speaker { get; init; }

    /// <summary>The key of a side, "none", or empty for the side of the speaker's party.</summary>
    public string? Side { get; init; }

    public required string Wording { get; init; }

    public required string Act { get; init; }

    public string? Words { get; init; }

    public string? Form { get; init; }

    public string? Whose { get; init; }

    public string? LanguageSaid { get; init; }

    public string? LanguageSeen { get; init; }

    public string? StatedOn { get; init; }

    public string? Medium { get; init; }

    public string? RelayedBy { get; init; }

    /// <summary>Parties accused or addressed.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    public IReadOnlyList<Point> Points { get; init; } = [];

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Empty in a later edition whose verdict stays as it was.</summary>
    public Judgement? Verdict { get; init; }

    internal sealed record Point(string Element, string Stance = "affirms", string? Value = null, string Basis = "said-outright", bool Immaterial = false, string Finding = "open", bool TurnsOnIt = false, string? FindingNote = null);

    internal sealed record Figure(string Measure, string Counted, string Population, string? OfWhom, string? Low, string? High, string? AsSaid);

    /// <summary>It may name a point by its element or a figure by its measure.</summary>
    internal sealed record Citation(string Source, string Role, string? Origin, string? Exact, string? Point, string? Figure, string? Note);

    /// <summary>Without a rating it is the verdict on a bare denial.</summary>
    internal sealed record Judgement(string? Rating, string? Reason, string Rationale, string? EvidenceFor, string? EvidenceAgainst, string? WouldSettle, string? NextLook, string Until = "2020-10-11");
}
