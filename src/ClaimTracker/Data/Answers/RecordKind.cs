using ClaimTracker.Vocabulary;

namespace ClaimTracker.Data;

/// <summary>What can be found by typing, or may be there already.</summary>
public enum RecordKind
{
    [Term("speaker")]
    Speaker,

    [Term("party")]
    Party,

    [Term("outlet")]
    Outlet,

    [Term("source")]
    Source,

    [Term("dispute")]
    Dispute,

    [Term("claim")]
    Claim,

    [Term("office", "A title that speakers hold; it is known by itself and has no record of its own.")]
    Office,
}
