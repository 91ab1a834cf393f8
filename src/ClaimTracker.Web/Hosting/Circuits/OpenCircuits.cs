using System.Collections.Concurrent;
using ClaimTracker.Data;

namespace ClaimTracker.Web.Hosting;

/// <summary>The open circuits of this instance: so many for each person, so many in all, and which were closed for good, so that no browser takes one up again.</summary>
public sealed class OpenCircuits(HostSettings settings, TimeProvider clock)
{
    /// <summary>Longer than the framework keeps a circuit whose browser is away.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(15);

    private readonly Lock turn = new();
    private readonly List<CircuitLine> lines = [];
    private readonly ConcurrentDictionary<string, DateTimeOffset> closed = new(StringComparer.Ordinal);

    /// <summary>Lets a socket in, or says by a status why not: 429 for the person's own, 503 for all.</summary>
    public int? Enter(CircuitLine line)
    {
        lock (turn)
        {
            if (lines.Count >= settings.Circuits.Total) return StatusCodes.Status503ServiceUnavailable;
            if (lines.Count(other => other.Person.AccountId == line.Person.AccountId) >= settings.Circuits.PerPerson) return StatusCodes.Status429TooManyRequests;
            lines.Add(line);
            return null;
        }
    }

    public void Leave(CircuitLine line)
    {
        lock (turn) lines.Remove(line);
    }

    public IReadOnlyList<CircuitLine> All()
    {
        lock (turn) return [.. lines];
    }

    /// <summary>Ends a circuit: the socket is cut, and its secret opens nothing any more.</summary>
    public void End(CircuitLine line)
    {
        var now = clock.Now();
        foreach (var old in closed.Where(pair => pair.Value <= now).ToList()) closed.TryRemove(old);
        if (line.Secret is { } secret) closed[secret] = now + Remembered;
        line.Abort();
    }

    /// <summary>Whether the circuit of that secret was ended.</summary>
    public bool IsEnded(string secret) => closed.ContainsKey(secret);
}
