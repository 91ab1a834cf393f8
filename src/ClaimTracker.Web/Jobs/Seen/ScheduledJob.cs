namespace ClaimTracker.Web.Jobs;

/// <summary>A job as it was registered.</summary>
/// <param name="Key">Its name in the schedule: group and name.</param>
/// <param name="WhyNeverPaused">A sentence for who asks, where one person alone must not stop it; otherwise empty.</param>
public sealed record ScheduledJob(string Key, string? WhyNeverPaused);
