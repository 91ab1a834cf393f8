namespace ClaimTracker.Vocabulary;

/// <summary>What can be said of a relation between two disputes.</summary>
public static class RelationKinds
{
    /// <summary>It was made by merging or splitting. Nobody chooses it, and nobody takes it back.</summary>
    public static bool IsByMove(this RelationKind kind) => kind is RelationKind.MergedFrom or RelationKind.SplitFrom or RelationKind.SplitInto;
}
