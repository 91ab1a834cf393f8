namespace ClaimTracker.Vocabulary;

/// <summary>Whether a quotation stands in the stored text of its source.</summary>
public enum QuotationState
{
    [Term("found in the stored text")]
    Found,

    [Term("not found in the stored text")]
    Orphan,

    [Term("found more than once")]
    Ambiguous,

    [Term("no stored text to check against")]
    NoStoredText,
}
