namespace ClaimTracker.Text;

/// <summary>
/// Where a quotation stands in a stored text: found at one place (<see cref="At"/>), an orphan that stands nowhere, or ambiguous because
/// it stands at several places and nothing tells which is meant.
/// </summary>
public sealed record QuotationMatch
{
    private QuotationMatch(int? at, bool isAmbiguous)
    {
        At = at;
        IsAmbiguous = isAmbiguous;
    }

    public static QuotationMatch Orphan { get; } = new(null, isAmbiguous: false);

    public static QuotationMatch Ambiguous { get; } = new(null, isAmbiguous: true);

    /// <summary>The index of the first character of the exact words; null unless found.</summary>
    public int? At { get; }

    public bool IsAmbiguous { get; }

    public bool IsFound => At is not null;

    public bool IsOrphan => !IsFound && !IsAmbiguous;

    public static QuotationMatch Found(int at) => new(at, isAmbiguous: false);
}
