using System.Collections.Concurrent;

namespace ClaimTracker.Data;

/// <summary>Tells whoever listens on this instance that something about a dispute was saved: at once when it was saved here, and when another instance said so. It says that something changed, never what.</summary>
public sealed class WorkSignals
{
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<object, Action>> listeners = new();

    /// <summary>Calls back, from any thread, until the answer is disposed of. The callback must be quick and must not throw.</summary>
    public IDisposable Hear(Guid disputeId, Action heard)
    {
        var key = new object();
        listeners.GetOrAdd(disputeId, _ => new ConcurrentDictionary<object, Action>())[key] = heard;
        return new Hearing(() => listeners.GetValueOrDefault(disputeId)?.TryRemove(key, out _));
    }

    public void Raise(Guid disputeId)
    {
        if (!listeners.TryGetValue(disputeId, out var hearing)) return;
        foreach (var heard in hearing.Values) heard();
    }

    /// <summary>After a break in which something may have been missed.</summary>
    public void RaiseAll()
    {
        foreach (var disputeId in listeners.Keys) Raise(disputeId);
    }

    private sealed class Hearing(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
