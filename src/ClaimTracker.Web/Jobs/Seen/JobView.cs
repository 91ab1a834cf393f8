using ClaimTracker.Running;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>A job of the schedule as administrators see it.</summary>
/// <param name="Key">Its name in the schedule: group and name.</param>
/// <param name="Name">What people call it.</param>
/// <param name="What">What it does, in a sentence.</param>
/// <param name="When">When it runs, in words.</param>
/// <param name="State">What it does now.</param>
/// <param name="Next">When it runs next by its schedule; empty while it is paused.</param>
/// <param name="Last">How its runs went, by whichever instance; empty while none is on record.</param>
/// <param name="Failures">Its last failures, newest first.</param>
/// <param name="Order">What was last asked of it; empty while nothing ever was.</param>
public sealed record JobView(string Key, string Name, string What, string When, JobState State, DateTimeOffset? Next, JobRunStatus? Last, IReadOnlyList<ExecutionHistoryEntry> Failures, JobOrderEntry? Order)
{
    /// <summary>A sentence where it cannot be paused.</summary>
    public string? WhyNeverPaused { get; init; }

    /// <summary>Whether its last run failed.</summary>
    public bool HasFailed => Last is { ConsecutiveFailures: > 0 };
}
