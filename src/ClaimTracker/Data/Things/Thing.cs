namespace ClaimTracker.Data;

/// <summary>Something with an identity and a concurrency number of its own; the context raises the number at each save and writes the history line.</summary>
public abstract class Thing
{
    public Guid Id { get; protected set; } = Guid.NewGuid();

    /// <summary>1 after the first save; a stale save is refused.</summary>
    public int Version { get; internal set; }

    /// <summary>The dispute that owns it; empty for shared records.</summary>
    public virtual Guid? OwnedByDispute => null;

    /// <summary>Whether a field only follows the steps of the review, so that a change of it makes nobody's save stale.</summary>
    public virtual bool IsStep(string field) => false;
}
