using System.Globalization;
using ClaimTracker.Claims;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Sources;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Desk.Forms;

namespace ClaimTracker.Web.Desk;

/// <summary>How things are named in lists to choose from; the same thing has the same name in every form.</summary>
public static class Named
{
    private const int Longest = 90;

    public static string Of(Claim claim) => $"{claim.Position}. {claim.Speaker.Name}: {Short(claim.Wording)}";

    public static string Of(Point point) => $"{point.Stance.Word()} {point.Element.Word()}{(point.Value is null ? "" : $": {Short(point.Value)}")}";

    /// <summary>Such as “killed: 7, people hit in Ganja, 11 October”.</summary>
    public static string Of(Figure figure) => $"{figure.Measure.Word()}: {Range(figure)}, {figure.Counted.Name}";

    /// <summary>Its title with the outlet and the day.</summary>
    public static string Of(Source source) => $"{Short(source.Title)} ({source.Outlet.Name}{(source.PublishedOn is null ? "" : $", {source.PublishedOn}")})";

    /// <summary>The bounds in words; an empty bound means that none was given.</summary>
    public static string Range(Figure figure) => (figure.Low, figure.High) switch
    {
        (null, null) => $"“{figure.AsSaid}”",
        ({ } low, null) => $"at least {Digits(low)}",
        (null, { } high) => $"at most {Digits(high)}",
        ({ } low, { } high) when low == high => Digits(low),
        ({ } low, { } high) => $"{Digits(low)} to {Digits(high)}",
    };

    public static IEnumerable<NamedChoice> Claims(WorkingCopy copy) => copy.Claims.Select(claim => new NamedChoice(claim.Id, Of(claim)));

    public static IEnumerable<NamedChoice> Sides(WorkingCopy copy) => copy.Dispute.Sides.OrderBy(side => side.Label, StringComparer.Ordinal).Select(side => new NamedChoice(side.Id, side.Label));

    public static IEnumerable<NamedChoice> Parties(IEnumerable<Party> parties) => parties.OrderBy(party => party.Name, StringComparer.Ordinal).Select(party => new NamedChoice(party.Id, party.Name));

    /// <summary>With the party, since two people can have one name.</summary>
    public static IEnumerable<NamedChoice> Speakers(IEnumerable<Speaker> speakers, IReadOnlyDictionary<Guid, Party> parties) =>
        speakers.Select(speaker => new NamedChoice(speaker.Id, speaker.PartyId is { } id ? $"{speaker.Name} ({parties[id].Name})" : speaker.Name));

    public static IEnumerable<NamedChoice> Sources(IEnumerable<Source> sources) =>
        sources.Select(source => new NamedChoice(source.Id, Of(source)));

    /// <summary>The citations of a claim that state it, by their sources.</summary>
    public static IEnumerable<NamedChoice> Stating(WorkingCopy copy, Guid? claimId) =>
        copy.Citations.Where(citation => citation.ClaimId == claimId && citation.Role == CitationRole.StatesIt).Select(citation => new NamedChoice(citation.Id, Of(citation.Source)));

    public static IEnumerable<NamedChoice> Disputes(IEnumerable<Dispute> disputes) => disputes.Select(dispute => new NamedChoice(dispute.Id, dispute.Title));

    /// <summary>A number with its noun, such as “1 source” or “2 sources”.</summary>
    public static string Count(int number, string noun, string? many = null) => $"{Digits(number)} {(number == 1 ? noun : many ?? $"{noun}s")}";

    /// <summary>A word of the vocabulary where it begins a line.</summary>
    public static string Heading(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    /// <summary>The beginning of a long text, cut between characters.</summary>
    public static string Short(string text)
    {
        var characters = new StringInfo(text);
        return characters.LengthInTextElements <= Longest ? text : $"{characters.SubstringByTextElements(0, Longest).TrimEnd()}…";
    }

    private static string Digits(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
