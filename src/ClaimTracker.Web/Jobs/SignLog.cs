using ClaimTracker.Data;
using ClaimTracker.Log;
using ClaimTracker.Log.Signing;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Jobs;

/// <summary>
/// On every instance, once a second: takes new entries into the trees, and signs the public one. Of several instances one acts at a time.
/// A database that is away is waited for; a tree that does not fit together raises the alarm.
/// </summary>
public sealed partial class SignLog(IServiceScopeFactory scopes, LogAlarm alarm, OwnRounds rounds, TimeProvider clock, ILogger<SignLog> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private const int RoundsBetweenComparisons = 30;
    private const string Alarm = "stands still: the alarm is raised";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        for (var round = 0; await timer.WaitForNextTickAsync(stoppingToken); round = (round + 1) % RoundsBetweenComparisons)
        {
            if (alarm.Fault is null) await Round(compare: round == 0, stoppingToken);
            else rounds.Ended<SignLog>(Alarm);
        }
    }

    private async Task Round(bool compare, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var integrate = scope.ServiceProvider.GetRequiredService<IntegrateEntries>();
            foreach (var kind in Terms.All<LogKind>()) await integrate.Do(kind, stop);
            await scope.ServiceProvider.GetRequiredService<SignCheckpoint>().Do(stop);
            if (compare) await scope.ServiceProvider.GetRequiredService<CheckKept>().Do(stop);
            rounds.Ended<SignLog>();
        }
        catch (FormatException fault)
        {
            alarm.Raise(fault.Message);
        }
        catch (Exception fault) when (DatabaseAbsence.Explains(fault) || DatabaseFaults.IsMeeting(fault))
        {
            Waits(fault.GetType().Name);
            rounds.Ended<SignLog>("waits for the database");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            alarm.Raise($"What is stored of the logs cannot be read ({fault.GetType().Name}).");
            Broken(fault);
        }
        if (alarm.Fault is not { } found) return;
        Alarmed(found);
        rounds.Ended<SignLog>(Alarm);
    }

    [LoggerMessage(LogLevel.Critical, "The log's background work failed.")]
    private partial void Broken(Exception fault);

    [LoggerMessage(LogLevel.Warning, "The log waits for the database ({Fault}).")]
    private partial void Waits(string fault);

    [LoggerMessage(LogLevel.Critical, "The log's alarm is raised, nothing more is signed: {Found}")]
    private partial void Alarmed(string found);
}
