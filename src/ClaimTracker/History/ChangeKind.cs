using ClaimTracker.Vocabulary;

namespace ClaimTracker.History;

/// <summary>What a change did to its thing.</summary>
public enum ChangeKind
{
    [Term("added")]
    Added,

    [Term("changed")]
    Changed,

    [Term("removed")]
    Removed,
}
