using System.Collections.Concurrent;
using ClaimTracker.Data;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Account;

/// <summary>
/// Slows guessing down: after three failures within a quarter of an hour every further try for that account waits, known or not, for up to four seconds before anything is looked at.
/// An address from which too many failures came is not answered until the quarter of an hour is over.
/// </summary>
public sealed class SignInPace(HostSettings settings, TimeProvider clock)
{
    private const int FreeFailures = 3;
    private const int MostKept = 20_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);
    private readonly ConcurrentDictionary<string, Failures> failures = new(StringComparer.Ordinal);

    /// <summary>Waits as long as tries for this account must.</summary>
    public Task Wait(string account, CancellationToken stop) => Task.Delay(WaitFor(Count(AccountKey(account))), clock, stop);

    /// <summary>How long the address is not answered any more; null when it is.</summary>
    public TimeSpan? ClosedFor(HttpContext context) =>
        failures.TryGetValue(AddressKey(context), out var failed) && failed.Number >= settings.Rates.FailedSignIns && failed.Until > clock.Now() ? failed.Until - clock.Now() : null;

    /// <summary>Counts a failed try of that address, and of the account where one was named.</summary>
    public void Failed(HttpContext context, string? account = null)
    {
        Add(AddressKey(context));
        if (account is not null) Add(AccountKey(account));
    }

    /// <summary>The person behind the account came in; their slips of the finger count no more.</summary>
    public void Succeeded(string account) => failures.TryRemove(AccountKey(account), out _);

    /// <summary>A quarter of a second after the third failure, and twice as long after each further one.</summary>
    public static TimeSpan WaitFor(int number)
    {
        if (number < FreeFailures) return TimeSpan.Zero;
        var wait = ShortestWait * Math.Pow(2, Math.Min(number - FreeFailures, 10));
        return wait < LongestWait ? wait : LongestWait;
    }

    private int Count(string key) => failures.TryGetValue(key, out var failed) && failed.Until > clock.Now() ? failed.Number : 0;

    private void Add(string key)
    {
        var now = clock.Now();
        if (failures.Count >= MostKept)
            foreach (var old in failures.Where(pair => pair.Value.Until <= now).ToList()) failures.TryRemove(old);
        failures.AddOrUpdate(key, _ => new Failures(1, now + Window), (_, failed) => failed.Until > now ? failed with { Number = failed.Number + 1 } : new Failures(1, now + Window));
    }

    private static string AccountKey(string account) => $"account {Accounts.Account.Normal(account)}";

    private static string AddressKey(HttpContext context) => $"address {NetworkAddress.Of(context.Connection.RemoteIpAddress)}";

    private sealed record Failures(int Number, DateTimeOffset Until);
}
