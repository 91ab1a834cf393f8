using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Verdicts;

namespace ClaimTracker.Tests.World;

/// <summary>Forms filled in so that their deeds accept them; a test spoils one field.</summary>
public static class Drafts
{
    public static DisputeDraft Dispute(string title = "Who shelled the harbour of Averin on 3 May 2024?") => new()
    {
        Title = title, Summary = "Shells fell on the harbour at night.", WhyExamined = "Both sides blame each other.",
        EventDate = "2024-05-03", Clock = "about 02:00", TimeZone = "+04:00", TimeAccordingTo = "both sides",
        PlaceAccordingTo = "both sides", Topics = "Strikes on towns\nHarbours",
    };

    public static PlaceDraft Place() => new()
    {
        Names = "Averin | en | both sides", Countries = "AZ", ControlledBy = "Northland", ControlledAsOf = "2024-05-03",
        Latitude = "40.683", Longitude = "46.361", RadiusMetres = "2000",
    };

    public static PartyDraft Party(string name) => new() { Name = name, Kind = "state", Aliases = "The other spelling", IsAnother = true };

    public static SpeakerDraft Speaker(string name, Guid? partyId = null) =>
        new() { Name = name, Kind = "body", PartyId = partyId?.ToString(), Offices = "Spokesperson | 2020 | " };

    public static OutletDraft Outlet(string name) => new() { Name = name, Reliability = "b", Criteria = "Corrects its errors.", GradedOn = "2024-06-01" };

    public static SideDraft Side(string label, params Guid[] parties) => new() { Label = label, PartyIds = [.. parties.Select(id => id.ToString())] };

    public static SourceDraft Source(string title) =>
        new() { Title = title, Url = $"https://news.example/{title.Replace(' ', '-')}", NewOutlet = "The Coast Daily", PublishedOn = "2024-05-03", Language = "en", Kind = "news-report" };

    public static CaptureDraft Capture() => new() { Pasted = "The ministry said that seven people died in the harbour." };

    public static OriginDraft Independent(string name) => new() { Name = name, Standing = "independent", Why = "Its own staff were on the spot." };

    public static OriginDraft OfParty(string name, Guid partyId) => new() { Name = name, Standing = "party-to-dispute", PartyId = partyId.ToString() };

    public static CitationDraft Citation(Guid sourceId, string role, OriginDraft origin) =>
        new() { SourceId = sourceId.ToString(), Role = role, NewOrigin = origin, Exact = "seven people died", Prefix = "said that ", Suffix = " in the harbour" };

    public static ClaimDraft Accusation(Guid speakerId) => new()
    {
        SpeakerId = speakerId.ToString(), Wording = "Southland shelled the harbour and killed seven people.", Act = "accuses", IsAnother = true,
        Words = "They fired on the harbour; seven people died.", Form = "translated-by-outlet", Whose = "speaker",
        LanguageSaid = "az", LanguageSeen = "en", StatedOn = "2024-05-03", Medium = "a statement on its website",
        Points = [Point("origin", "affirms", "from Southland"), Point("toll", "affirms", "7 dead")],
        Figures = [Figure("7", "7")],
    };

    public static ClaimDraft Denial(Guid speakerId) => new()
    {
        SpeakerId = speakerId.ToString(), Wording = "Southland did not fire on the harbour.", Act = "denies", IsAnother = true,
        StatedOn = "2024-05-04", Points = [Point("origin", "denies", "from Southland")],
    };

    public static PointDraft Point(string element, string stance, string value) => new() { Element = element, Stance = stance, Value = value, Basis = "said-outright" };

    public static FigureDraft Figure(string? low, string? high) =>
        new() { Measure = "killed", Counted = "people hit in the harbour", Population = "civilian", Low = low, High = high, AsSaid = "seven" };

    public static LinkDraft Link(Guid from, Guid to, string kind = "denies", params string[] elements) =>
        new() { FromId = from.ToString(), ToId = to.ToString(), Kind = kind, Elements = [.. elements] };

    public static ReplyDraft NotAsked(Guid partyId) => new()
    {
        PartyId = partyId.ToString(), Outcome = "not-asked", Searched = "The ministry's website and two agencies.", SearchLanguages = "en ru", SearchedUntil = "2024-06-01",
    };

    public static ReplyDraft Asked(Guid partyId, string outcome = "no-answer") => new()
    {
        PartyId = partyId.ToString(), Outcome = outcome, AskedOn = "2024-06-01", Channel = "E-mail to the press office", Deadline = "2024-06-08",
    };

    public static VerdictDraft Verdict(string rating, params FindingDraft[] findings) =>
        new() { Rating = rating, Rationale = "Nobody else was there.", EvidenceUntil = "2026-03-01", WouldSettle = "Fragments of the shells.", Findings = [.. findings] };

    public static FindingDraft Finding(Guid pointId, string result, bool turnsOnIt = false) =>
        new() { PointId = pointId.ToString(), Result = result, ClaimTurnsOnIt = turnsOnIt };
}
