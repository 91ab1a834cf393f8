namespace ClaimTracker.Vocabulary;

/// <summary>What a limited denial is limited to.</summary>
public enum LimitKind
{
    [Term("territory")]
    Territory,

    [Term("unit")]
    Unit,

    [Term("weapon")]
    Weapon,
}
