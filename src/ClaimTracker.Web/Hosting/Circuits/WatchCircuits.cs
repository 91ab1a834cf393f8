using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Web.Jobs;

namespace ClaimTracker.Web.Hosting;

/// <summary>
/// Looks at the circuits of this instance every ten seconds. One whose session ended or whose person was deactivated or got other roles is ended; so is one that nobody used for 30 minutes.
/// A socket from which nothing comes is cut. Where somebody does something, the session stays awake.
/// </summary>
public sealed partial class WatchCircuits(OpenCircuits circuits, OwnRounds rounds, IServiceScopeFactory scopes, TimeProvider clock, ILogger<WatchCircuits> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(CircuitLimits.Round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Round(stoppingToken);
    }

    private async Task Round(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (sessions, sights) = (scope.ServiceProvider.GetRequiredService<ReadSession>(), scope.ServiceProvider.GetRequiredService<RecordSight>());
        foreach (var line in circuits.All())
        {
            try
            {
                await Look(line, sessions, sights, stop);
            }
            // The next round asks again; meanwhile nothing can be done in a circuit either.
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                Waits(fault.GetType().Name);
            }
        }
        rounds.Ended<WatchCircuits>();
    }

    private async Task Look(CircuitLine line, ReadSession sessions, RecordSight sights, CancellationToken stop)
    {
        var now = clock.Now();
        if (now - line.HeardAt >= CircuitLimits.Silent)
            line.Abort();
        else if (now - line.ActedAt >= CircuitLimits.Idle || !await sessions.IsOpen(line.Person.SessionId!.Value, line.Person.AccountId!.Value, line.Stamp, stop))
            circuits.End(line);
        else if (line.ActedAt >= line.NotedAt + SessionSight.Step && (await sights.Do(line.Person, stop)).IsDone)
            line.NotedAt = line.ActedAt;
    }

    [LoggerMessage(LogLevel.Warning, "A circuit could not be looked at ({Fault}).")]
    private partial void Waits(string fault);
}
