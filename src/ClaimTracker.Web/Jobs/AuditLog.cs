using ClaimTracker.Data;
using ClaimTracker.Log;
using ClaimTracker.Log.Checking;

namespace ClaimTracker.Web.Jobs;

/// <summary>On every instance, at the start and every ten minutes: recomputes the logs from what is stored, and raises the alarm at the first fault.</summary>
public sealed partial class AuditLog(IServiceScopeFactory scopes, LogAlarm alarm, OwnRounds rounds, TimeProvider clock, ILogger<AuditLog> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            rounds.Ended<AuditLog>(await Look(stoppingToken));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Answers in a few words what it found.</summary>
    private async Task<string> Look(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if ((await scope.ServiceProvider.GetRequiredService<VerifyLog>().Do(stop)).Fault is not { } fault) return "everything fits";
            alarm.Raise(fault.ToString());
            Found(fault);
            return "found a fault and raised the alarm";
        }
        catch (Exception fault) when (DatabaseAbsence.Explains(fault))
        {
            Waits(fault.GetType().Name);
            return "the database was away";
        }
        // Rows that somebody damaged may break anything that reads them; that must raise the alarm and not end the app.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            alarm.Raise($"What is stored of the logs cannot be read ({fault.GetType().Name}).");
            Broken(fault);
            return "could not read the logs and raised the alarm";
        }
    }

    [LoggerMessage(LogLevel.Critical, "The logs do not fit what is stored: {Fault}")]
    private partial void Found(LogFault fault);

    [LoggerMessage(LogLevel.Critical, "The logs cannot be read.")]
    private partial void Broken(Exception fault);

    [LoggerMessage(LogLevel.Warning, "The logs could not be looked at ({Fault}).")]
    private partial void Waits(string fault);
}
