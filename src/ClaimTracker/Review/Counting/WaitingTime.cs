namespace ClaimTracker.Review.Counting;

/// <summary>How many submissions wait that long: from so many full days, to before so many.</summary>
/// <param name="From">Full days, counted in 24 hours.</param>
/// <param name="Before">The first number of days that no longer belongs; empty where there is no end.</param>
/// <param name="Submissions">How many wait that long.</param>
public sealed record WaitingTime(int From, int? Before, int Submissions);
