namespace ClaimTracker.Running;

/// <summary>What was last asked of a job, with the name of who asked.</summary>
public sealed record JobOrderEntry(string Job, JobRequest Asked, DateTimeOffset AskedAt, string AskedBy, int Version);
