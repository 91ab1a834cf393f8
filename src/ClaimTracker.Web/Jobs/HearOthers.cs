using System.Data.Common;
using ClaimTracker.Data;

namespace ClaimTracker.Web.Jobs;

/// <summary>On every instance: hears what other instances save, and begins again when the database was away.</summary>
public sealed partial class HearOthers(IServiceScopeFactory scopes, TimeProvider clock, ILogger<HearOthers> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<OtherInstances>().Hear(stoppingToken);
                return;
            }
            catch (Exception fault) when (fault is DbException || DatabaseAbsence.Explains(fault))
            {
                Waits(fault.GetType().Name);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "What other instances save cannot be heard for now ({Fault}).")]
    private partial void Waits(string fault);
}
