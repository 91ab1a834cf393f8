namespace ClaimTracker.Running;

/// <summary>What the page of the jobs posts.</summary>
public sealed class JobOrderDraft
{
    /// <summary>The job's name in the schedule.</summary>
    public string? Job { get; set; }

    /// <summary>The code of a <see cref="JobRequest"/>.</summary>
    public string? Request { get; set; }

    /// <summary>The concurrency number of the last order that the person saw; 0 for none.</summary>
    public int Version { get; set; }
}
