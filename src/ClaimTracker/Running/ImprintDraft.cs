namespace ClaimTracker.Running;

/// <summary>What the form of the imprint posts.</summary>
public sealed class ImprintDraft
{
    public string? Publisher { get; set; }

    /// <summary>A mail address or a whole web address.</summary>
    public string? ReportAddress { get; set; }

    /// <summary>The concurrency number that the person saw; 0 while nothing was ever saved.</summary>
    public int Version { get; set; }
}
