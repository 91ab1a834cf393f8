using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Editions;

/// <summary>The kinds of part of which an edition is made, in the order in which they stand.</summary>
public enum PartKind
{
    [Term("header")]
    Header,

    [Term("publication")]
    Publication,

    [Term("notice")]
    Notice,

    [Term("claim")]
    Claim,

    [Term("verdict")]
    Verdict,

    [Term("second verdict")]
    SecondVerdict,

    [Term("source")]
    Source,
}
