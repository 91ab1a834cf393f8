namespace ClaimTracker.Data;

/// <summary>A row that belongs to one thing and is saved, counted and recorded with it.</summary>
public abstract class Detail
{
    public Guid Id { get; protected set; } = Guid.NewGuid();

    /// <summary>The thing it belongs to.</summary>
    public abstract Guid OwnerId { get; }
}
