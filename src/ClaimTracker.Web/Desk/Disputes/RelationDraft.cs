namespace ClaimTracker.Web.Desk.Disputes;

/// <summary>A relation to another dispute as chosen in the form.</summary>
public sealed class RelationDraft
{
    /// <summary>The dispute's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    public string? OtherId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.RelationKind"/>; a form that takes a relation back has none.</summary>
    public string? Kind { get; set; }
}
