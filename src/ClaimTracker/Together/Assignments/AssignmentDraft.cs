namespace ClaimTracker.Together.Assignments;

/// <summary>An assignment as typed into the form.</summary>
public sealed class AssignmentDraft
{
    /// <summary>The concurrency number that the person saw; 0 where nothing was ever assigned.</summary>
    public int Version { get; set; }

    public string? AssigneeId { get; set; }

    /// <summary>A day, today or later; empty for none.</summary>
    public string? DueOn { get; set; }
}
