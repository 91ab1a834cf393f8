namespace ClaimTracker.Review.Moving;

/// <summary>A move of claims, as the newsroom sees it from one of its two disputes.</summary>
/// <param name="OtherId">The other dispute.</param>
/// <param name="OtherTitle">Its title.</param>
/// <param name="OtherWasPublished">Something of it was published.</param>
/// <param name="Reason">The public reason.</param>
/// <param name="At">When.</param>
/// <param name="IsPublic">Readers find the claims where they stand now.</param>
public sealed record MoveLine(Guid OtherId, string OtherTitle, bool OtherWasPublished, string Reason, DateTimeOffset At, bool IsPublic)
{
    /// <summary>The other dispute was merged into this one, or this one into it.</summary>
    public bool IsMerge { get; init; }

    /// <summary>The claims left this dispute.</summary>
    public bool IsOut { get; init; }
}
