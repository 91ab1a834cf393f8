using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Counting;

/// <summary>How the newsroom's work stands: counts of all of it together. None is narrowed to, or grouped by, a party or a speaker, and none ever may be.</summary>
/// <param name="Disputes">How many disputes are in each state of the work; every state is there.</param>
/// <param name="Claims">How many claims readers see under each rating; every rating is there.</param>
/// <param name="BareDenials">How many more have no rating of their own.</param>
/// <param name="Waiting">How long the submissions wait that nobody has decided on, the longest wait first.</param>
/// <param name="OldestSince">Since when the oldest waits; empty while none does.</param>
/// <param name="Months">The last twelve months, the newest last; each is there.</param>
public sealed record Workload(
    IReadOnlyList<(WorkState State, int Disputes)> Disputes,
    IReadOnlyList<(Rating Rating, int Claims)> Claims,
    int BareDenials,
    IReadOnlyList<WaitingTime> Waiting,
    DateTimeOffset? OldestSince,
    IReadOnlyList<MonthOfReview> Months)
{
    /// <summary>Whether sample disputes are counted too.</summary>
    public bool HasSamples { get; init; }
}
