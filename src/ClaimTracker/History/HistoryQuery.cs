using ClaimTracker.Data;

namespace ClaimTracker.History;

/// <summary>Which lines of history are asked for; everything is optional. <c>Before</c> is the key of the next page.</summary>
public sealed record HistoryQuery(Guid? DisputeId = null, Guid? ActorId = null, string? Deed = null, string? ThingKind = null, long? Before = null)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    /// <summary>Only what a person, a job or a visitor wrote.</summary>
    public ActorKind? ActorKind { get; init; }

    /// <summary>The name of the job that wrote.</summary>
    public string? Job { get; init; }

    /// <summary>The first day, in UTC.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in UTC; it counts in full.</summary>
    public DateOnly? Until { get; init; }
}
