using System.Text.RegularExpressions;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Review.Second;

/// <summary>
/// Puts “Party A” and “Speaker 1” in place of the names and aliases of parties and speakers, so that whoever gives a second verdict looks at what was said rather
/// than at who said it. A name that stands in other words, such as an adjective, cannot be found, and a source that is opened shows everything.
/// </summary>
public sealed class MaskedNames
{
    /// <summary>Shorter names would be found inside too many sentences.</summary>
    private const int Shortest = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, string> masks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? names;

    private MaskedNames(IEnumerable<(string Mask, IEnumerable<string?> Names)> people)
    {
        foreach (var (mask, known) in people)
        {
            foreach (var name in known.OfType<string>().Select(name => name.Trim()).Where(name => name.Length >= Shortest)) masks.TryAdd(name, mask);
        }
        if (masks.Count == 0) return;
        var longestFirst = string.Join('|', masks.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape));
        names = new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{longestFirst})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);
    }

    public static MaskedNames Of(EditionDocument document)
    {
        var parties = document.Header.Sides.SelectMany(side => side.Parties).Concat(document.Claims.Select(claim => claim.Speaker.Party).OfType<HeaderPart.NamedParty>()).DistinctBy(party => party.Id).ToList();
        var speakers = document.Claims.Select(claim => claim.Speaker).DistinctBy(speaker => speaker.Id).ToList();
        return new MaskedNames(
        [
            .. speakers.Select((speaker, at) => ($"Speaker {at + 1}", speaker.Aliases.Append(speaker.Name).Append(speaker.Office).AsEnumerable())),
            .. parties.Select((party, at) => ($"Party {Letter(at)}", party.Aliases.Append(party.Name).AsEnumerable<string?>())),
        ]);
    }

    /// <summary>The text with every name that can be found replaced; empty stays empty.</summary>
    public string? In(string? text) => text is null || names is null ? text : names.Replace(text, found => masks[found.Value]);

    /// <summary>A, B … Z, then 27, 28 …</summary>
    private static string Letter(int at) => at < 26 ? ((char)('A' + at)).ToString() : (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
