namespace ClaimTracker.Vocabulary;

/// <summary>By what the board can be filtered; its code is the name in the address.</summary>
public enum FacetKind
{
    [Term("Rating of a statement")]
    Rating,

    [Term("Contested")]
    Contested,

    [Term("Topic")]
    Topic,

    [Term("Country")]
    Country,

    [Term("Party")]
    Party,

    [Term("Speaker")]
    Speaker,

    [Term("Outlet")]
    Outlet,
}
