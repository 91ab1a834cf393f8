namespace ClaimTracker.Vocabulary;

/// <summary>How readers meet a dispute that was published.</summary>
public enum BoardKind
{
    [Term("published")]
    Published,

    [Term("withdrawn")]
    Withdrawn,

    [Term("held", "Kept from readers for the time being, with a public sentence.")]
    Held,

    [Term("sealed", "Its text is not served any more; number, date, hash and a reason remain.")]
    Sealed,
}
