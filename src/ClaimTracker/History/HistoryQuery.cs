namespace ClaimTracker.History;

/// <summary>Which lines of history are asked for; everything is optional. <c>Before</c> is the key of the next page.</summary>
public sealed record HistoryQuery(Guid? DisputeId = null, Guid? ActorId = null, string? Deed = null, string? ThingKind = null, long? Before = null)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;
}
