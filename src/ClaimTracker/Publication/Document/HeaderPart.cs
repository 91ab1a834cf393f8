using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>The part of an edition that says what is disputed, between whom, and how the claims hang together.</summary>
public sealed record HeaderPart
{
    /// <summary>The format of this document; readers of old formats stay.</summary>
    public string Format { get; init; } = EditionFormat.Current;

    public required Guid DisputeId { get; init; }

    public required string Slug { get; init; }

    /// <summary>A neutral question or event, never one side's assertion as fact.</summary>
    public required string Title { get; init; }

    /// <summary>Markdown; empty where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>Markdown: why the newsroom examines this.</summary>
    public string? WhyExamined { get; init; }

    public EventTime? Time { get; init; }

    public EventPlace? Place { get; init; }

    public IReadOnlyList<NamedTopic> Topics { get; init; } = [];

    /// <summary>In the order in which pages show them; see rule 7 of the methodology.</summary>
    public IReadOnlyList<NamedSide> Sides { get; init; } = [];

    public IReadOnlyList<NamedOrigin> Origins { get; init; } = [];

    public IReadOnlyList<ClaimLink> Links { get; init; } = [];

    public IReadOnlyList<ReplySoughtEntry> Replies { get; init; } = [];

    /// <summary>The two claims that stand for the dispute on the board.</summary>
    public LeadPair? Lead { get; init; }

    /// <summary>Set while the event is developing: the last day on which the mark stands.</summary>
    public DateOnly? DevelopingUntil { get; init; }

    public string? ContentNote { get; init; }

    public IReadOnlyList<RelatedDispute> Related { get; init; } = [];

    /// <summary>Sample data, not a finding of this newsroom (rule 11).</summary>
    public bool Sample { get; init; }

    /// <summary>When it happened: an EDTF date, clock words as said, the zone as given, and according to whom.</summary>
    public sealed record EventTime(string Date, string? Clock, string? Zone, string? AccordingTo);

    /// <summary>Where it happened. Coordinates are decimal strings, the radius is in metres.</summary>
    public sealed record EventPlace(
        Guid Id,
        IReadOnlyList<PlaceName> Names,
        IReadOnlyList<string> Countries,
        string? ControlledBy,
        DateOnly? ControlledAsOf,
        string? Latitude,
        string? Longitude,
        long? RadiusMetres,
        string? AccordingTo);

    /// <summary>One name of a place: language tag (BCP 47) and who uses it.</summary>
    public sealed record PlaceName(string Name, string? Language, string? UsedBy);

    public sealed record NamedTopic(string Slug, string Name);

    /// <summary>A column of the dispute and the parties that stand in it.</summary>
    public sealed record NamedSide(Guid Id, string Label, IReadOnlyList<NamedParty> Parties);

    public sealed record NamedParty(Guid Id, string Name, PartyKind Kind, IReadOnlyList<string> Aliases);

    /// <summary>Whose statement or observation passages rest on. <c>Party</c> names the party it is, is allied with or is controlled by.</summary>
    public sealed record NamedOrigin(Guid Id, string Name, OriginStanding Standing, string? Party, string? Why);

    /// <summary>How two claims stand to each other; <c>Elements</c> is what an answer contests, empty for a general denial.</summary>
    public sealed record ClaimLink(Guid Id, Guid From, Guid To, LinkKind Kind, IReadOnlyList<Element> Elements, LimitKind? LimitKind, string? Limit, string? Note);

    /// <summary>That a party was asked, or where, in which languages and until when was searched. Side, party and claim say what it is about.</summary>
    public sealed record ReplySoughtEntry(
        Guid Id,
        Guid? SideId,
        string Party,
        Guid? ClaimId,
        ReplyOutcome Outcome,
        DateOnly? AskedOn,
        string? Channel,
        DateOnly? Deadline,
        string? Searched,
        IReadOnlyList<string> SearchLanguages,
        DateOnly? SearchedUntil);

    public sealed record LeadPair(Guid First, Guid Second);

    /// <summary>Another dispute by its id alone: its title and address are looked up once it is public, so that no draft is named here.</summary>
    public sealed record RelatedDispute(Guid DisputeId, RelationKind Relation);
}
