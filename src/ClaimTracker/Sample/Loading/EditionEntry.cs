namespace ClaimTracker.Sample.Loading;

/// <summary>What one edition of a dispute enters: the first everything, a later one the whole head and of the rest only what is new or amended.</summary>
internal sealed record EditionEntry
{
    public required string Title { get; init; }

    public required string Slug { get; init; }

    public string? Summary { get; init; }

    public string? WhyExamined { get; init; }

    public string? EventDate { get; init; }

    public string? Clock { get; init; }

    public string? TimeZone { get; init; }

    public string? TimeAccordingTo { get; init; }

    public string? Place { get; init; }

    public string? PlaceAccordingTo { get; init; }

    public string? ContentNote { get; init; }

    public string? Topics { get; init; }

    public IReadOnlyList<Side> Sides { get; init; } = [];

    public IReadOnlyList<Origin> Origins { get; init; } = [];

    public IReadOnlyList<ClaimEntry> Claims { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    public IReadOnlyList<Reply> Replies { get; init; } = [];

    /// <summary>Keys of the two claims.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    public IReadOnlyList<Relation> Related { get; init; } = [];

    public required string Note { get; init; }

    /// <summary>The approver's answers to the questions of the checklist.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    public IReadOnlyList<Notice> Notices { get; init; } = [];

    internal sealed record Side(string Key, string Label, IReadOnlyList<string> Parties);

    internal sealed record Origin(string Key, string Name, string Standing, string? Party, string? Why);

    internal sealed record Link(string From, string To, string Kind, IReadOnlyList<string>? Elements, string? LimitKind, string? Limit, string? Note);

    internal sealed record Reply(string Key, string Party, string? Claim, string Outcome, string? Searched, IReadOnlyList<string>? Languages, string? Until);

    internal sealed record Relation(string Dispute, string Kind);

    /// <summary>Without a claim, the notice is about the dispute itself.</summary>
    internal sealed record Notice(string? Claim, string Kind, string Reason);
}
