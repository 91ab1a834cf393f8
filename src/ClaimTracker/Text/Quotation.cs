namespace ClaimTracker.Text;

/// <summary>
/// A quotation that points into a stored text by its own words (W3C TextQuoteSelector): the exact words, and what stands right before and
/// after them where the words alone occur more than once. It is matched character by character, never by likeness; line ends are
/// expected to have been made one in both texts.
/// </summary>
public sealed record Quotation(string Exact, string? Prefix = null, string? Suffix = null)
{
    public const int MaxExactLength = 2_000;
    public const int MaxContextLength = 200;

    public QuotationMatch Find(string storedText)
    {
        if (Exact.Length == 0)
            return QuotationMatch.Orphan;
        int? found = null;
        for (var at = storedText.IndexOf(Exact, StringComparison.Ordinal); at >= 0; at = NextAfter(storedText, at))
        {
            if (!HasContext(storedText, at))
                continue;
            if (found is not null)
                return QuotationMatch.Ambiguous;
            found = at;
        }
        return found is { } only ? QuotationMatch.Found(only) : QuotationMatch.Orphan;
    }

    private int NextAfter(string storedText, int at) => storedText.IndexOf(Exact, at + 1, StringComparison.Ordinal);

    private bool HasContext(string storedText, int at) =>
        storedText.AsSpan(0, at).EndsWith(Prefix ?? "", StringComparison.Ordinal)
        && storedText.AsSpan(at + Exact.Length).StartsWith(Suffix ?? "", StringComparison.Ordinal);
}
