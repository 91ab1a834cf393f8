namespace ClaimTracker.Web.Desk.Forms;

/// <summary>What a form for removing a thing posts.</summary>
public sealed class RemovalDraft
{
    /// <summary>The concurrency number that the person saw.</summary>
    public int Version { get; set; }
}
