using System.Collections.Concurrent;

namespace ClaimTracker.Web.Jobs;

/// <summary>When each background service of this instance last ended a round, and what came of it. It is kept in memory alone: it says how this instance fares, and begins anew with it.</summary>
public sealed class OwnRounds(TimeProvider clock)
{
    /// <summary>What a round without an incident says.</summary>
    public const string WithoutFault = "without a fault";

    private readonly ConcurrentDictionary<Type, OwnRound> last = [];

    /// <summary>A round has ended; <paramref name="came"/> says in a few words what came of it, and holds nothing secret.</summary>
    public void Ended<TService>(string came = WithoutFault) => last[typeof(TService)] = new OwnRound(clock.GetUtcNow(), came);

    /// <summary>Empty until the first round has ended.</summary>
    public OwnRound? Last(Type service) => last.GetValueOrDefault(service);
}
