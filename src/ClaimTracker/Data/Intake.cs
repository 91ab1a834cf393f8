using System.Globalization;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Data;

/// <summary>Reads what a person typed into typed values and collects one sentence a field for what does not fit. Nothing is guessed: empty stays empty.</summary>
public sealed class Intake
{
    /// <summary>The most characters that a field takes unless its own limit is higher (a pasted capture); whoever sends more leaves a refused attempt.</summary>
    public const int MostOfAll = 20_000;

    private readonly List<Refusal> refusals = [];
    private string prefix = string.Empty;
    private readonly List<Refusal> forged = [];

    public bool Fits => refusals.Count == 0;

    /// <summary>Those of the refusals that no form of ours leads to; none repeats what was typed.</summary>
    internal IReadOnlyList<Refusal> Forged => forged;

    /// <summary>What does not fit, in the order in which it was read.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>Puts a prefix such as <c>Figures[0].</c> before the field names of one row.</summary>
    public void At(string row, Action read)
    {
        var outer = prefix;
        prefix = outer + row;
        read();
        prefix = outer;
    }

    /// <summary>One sentence on a field; the same one is said once.</summary>
    public void Refuse(string field, string sentence, KnownRecord? known = null)
    {
        var refusal = new Refusal(prefix + field, sentence) { Known = known };
        if (!refusals.Contains(refusal)) refusals.Add(refusal);
    }

    /// <summary>One sentence on a field that holds what none of our forms lets through: the attempt is kept in the history.</summary>
    public void RefuseForged(string field, string sentence)
    {
        forged.Add(new Refusal(prefix + field, sentence));
        Refuse(field, sentence);
    }

    /// <summary>Refuses the deed when anything did not fit.</summary>
    public void Insist()
    {
        if (!Fits) throw new RefusedException(RefusalKind.Invalid, refusals) { Forged = forged };
    }

    /// <summary>Our own text: cleaned, empty becomes null.</summary>
    public string? Text(string? typed, string field, string what, int limit) => Read(typed, field, what, limit, PlainText.Clean);

    /// <summary>Our own text that must be there.</summary>
    public string Required(string? typed, string field, string what, int limit) => Insist(Text(typed, field, what, limit), field, what);

    /// <summary>Words as said: kept as they are but for line ends.</summary>
    public string? Verbatim(string? typed, string field, string what, int limit) => Read(typed, field, what, limit, PlainText.CleanVerbatim);

    /// <summary>A whole number that is not negative.</summary>
    public long? Count(string? typed, string field, string what)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (long.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1_000_000_000) return number;
        Refuse(field, $"{what} must be a whole number from 0 to 1,000,000,000, in digits only.");
        return null;
    }

    /// <summary>An EDTF date (level 1); answers the text as typed.</summary>
    public Edtf? Date(string? typed, string field, string what)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (Edtf.TryRead(typed, out var date)) return date;
        Refuse(field, $"{what} is no date that we can read. Write it like 2020-10-11, 2020-10, 2020-10-11~ (about), 2020-10-1X or 2020-09-27/2020-10-11.");
        return null;
    }

    /// <summary>A calendar day such as 2020-10-11.</summary>
    public DateOnly? Day(string? typed, string field, string what)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Refuse(field, $"{what} must be a day that exists, written like 2020-10-11.");
        return null;
    }

    /// <summary>A member of the vocabulary by its code.</summary>
    public T? Choice<T>(string? typed, string field, string what) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (Terms.TryRead<T>(typed.Trim(), out var value)) return value;
        RefuseForged(field, $"Choose {what} from the list.");
        return null;
    }

    public T RequiredChoice<T>(string? typed, string field, string what) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed)) Refuse(field, $"Choose {what}.");
        return Choice<T>(typed, field, what) ?? default;
    }

    /// <summary>The id of a record chosen from a list.</summary>
    public Guid? Id(string? typed, string field, string what)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (Guid.TryParse(typed, out var id)) return id;
        RefuseForged(field, $"Choose {what} from the list.");
        return null;
    }

    /// <summary>A language tag (BCP 47).</summary>
    public string? Language(string? typed, string field, string what) =>
        Known(typed, field, tag => LanguageTag.TryRead(tag, out _), $"{what} must be a language tag such as en, az, hy, ru or az-Latn.");

    /// <summary>An http or https address.</summary>
    public string? Address(string? typed, string field, string what) =>
        Known(typed, field, address => WebAddress.TryRead(address, out _), $"{what} must be a whole web address that begins with https:// or http://, of at most 2,000 characters.");

    /// <summary>A time zone as given: an IANA name or an offset.</summary>
    public string? TimeZone(string? typed, string field, string what) =>
        Known(typed, field, zone => Zone.TryRead(zone, out _), $"{what} must be a time zone such as Asia/Baku or +04:00.");

    /// <summary>Lines of text, one item a line, without empty ones.</summary>
    public IReadOnlyList<string> Lines(string? typed, string field, string what, int mostLines, int limit)
    {
        var lines = (typed ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > mostLines) Refuse(field, $"{what}: at most {mostLines} lines.");
        return [.. lines.Take(mostLines).Select(line => Text(line, field, what, limit)).OfType<string>()];
    }

    private string? Known(string? typed, string field, Func<string, bool> isKnown, string sentence)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var text = typed.Trim();
        if (isKnown(text)) return text;
        Refuse(field, sentence);
        return null;
    }

    private string Insist(string? text, string field, string what)
    {
        if (text is null && !refusals.Exists(refusal => refusal.Field == prefix + field)) Refuse(field, $"Write {what}.");
        return text ?? string.Empty;
    }

    private string? Read(string? typed, string field, string what, int limit, Func<string, string> clean)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (PlainText.Fault(typed) is { } fault)
        {
            Refuse(field, $"The text {fault}.");
            return null;
        }
        var text = clean(typed);
        var tooLong = $"Write {char.ToLowerInvariant(what[0])}{what[1..]}, in at most {limit:N0} characters; there are {text.Length:N0}.";
        if (text.Length > Math.Max(limit, MostOfAll)) RefuseForged(field, tooLong);
        else if (text.Length > limit) Refuse(field, tooLong);
        return text.Length == 0 ? null : text;
    }
}
