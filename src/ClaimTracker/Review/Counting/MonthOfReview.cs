namespace ClaimTracker.Review.Counting;

/// <summary>How long it took from submission to edition, for the editions published in one month (UTC). The median of an even number lies in the middle of the two.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Editions">How many came from a submission; without any there is neither median nor longest.</param>
/// <param name="Median">Half took no longer.</param>
/// <param name="Longest">The one that took longest.</param>
public sealed record MonthOfReview(DateOnly First, int Editions, TimeSpan? Median, TimeSpan? Longest);
