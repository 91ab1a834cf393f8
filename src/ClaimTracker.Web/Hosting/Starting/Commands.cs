using System.Globalization;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Backup;
using ClaimTracker.Data.Starting;
using ClaimTracker.Log.Keeping;
using ClaimTracker.Log.Reading;
using ClaimTracker.Log.Signing;
using ClaimTracker.Publication.Composing;
using ClaimTracker.Sample;

namespace ClaimTracker.Web.Hosting;

/// <summary>Carries out a command instead of serving, and says in one line what came of it.</summary>
public static class Commands
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Answers the exit code.</summary>
    public static async Task<int> Carry(this WebApplication app, CommandLine asked)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var settings = services.GetRequiredService<HostSettings>();
        switch (asked.Command)
        {
            case Command.Backup:
                await Console.Out.WriteLineAsync($"Backup written to {await new BackUp(settings.Database).Do(asked.Subject)}");
                return 0;
            case Command.Restore:
                await services.GetRequiredService<Restore>().Do(asked.Subject);
                await services.GetRequiredService<CheckKept>().ForgetThatOfAnother();
                await Console.Out.WriteLineAsync($"Restored from {asked.Subject}");
                return 0;
            case Command.RemoveSampleData:
                await Prepared(services, async stop => Insist(await services.GetRequiredService<RemoveSample>().Do(stop)));
                await Console.Out.WriteLineAsync("The sample data is removed.");
                return 0;
            case Command.RenderAgain:
                await Prepared(services, async stop => await Console.Out.WriteLineAsync($"Rendered again: {Insist(await services.GetRequiredService<RenderAgain>().Do(Actor.Job("command line"), stop)).Value} parts of editions."));
                return 0;
            case Command.LogVerify:
                return await services.Verify();
            case Command.LogExport:
                await Console.Out.WriteLineAsync($"Written: {await services.GetRequiredService<ExportLog>().Do(asked.Subject)} files, the public log as of its last checkpoint.");
                return 0;
            case Command.LogRotateKey:
                await Prepared(services, async stop => await services.Rotate(stop));
                return 0;
            case Command.LogNewOrigin:
                await Prepared(services, async stop => Insist(await services.GetRequiredService<BeginNewOrigin>().Do(asked.Subject, stop)));
                await Console.Out.WriteLineAsync($"The log {asked.Subject} has begun. Set Log:Origin to it, or leave Log:Origin unset, and start the app.");
                return 0;
            case Command.IndexAgain:
                await Prepared(services, async stop => await Console.Out.WriteLineAsync($"Indexed again: {Insist(await services.GetRequiredService<RebuildBoard>().Do(Actor.Job("command line"), stop)).Value} editions."));
                return 0;
            case Command.Health:
                return await Probe(settings, app.Configuration);
            default:
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{asked.Command} is no command to carry out."));
        }
    }

    /// <summary>On a database that is up to date, while no instance starts.</summary>
    private static Task Prepared(IServiceProvider services, Func<CancellationToken, Task> act) => services.GetRequiredService<PrepareDatabase>().Do(act);

    internal static T Insist<T>(T outcome) where T : Outcome => outcome.IsDone ? outcome : throw new StartRefusedException(outcome.Sentence);

    /// <summary>Asks the instance on this machine, under a name that it answers to. Its certificate need not name this machine.</summary>
    private static async Task<int> Probe(HostSettings settings, IConfiguration configuration)
    {
#pragma warning disable MA0039 // The probe sends nothing and asks its own machine only.
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
#pragma warning restore MA0039
        using var client = new HttpClient(handler) { Timeout = Patience };
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(ListeningSetting.Local(configuration), Health.Ready));
        question.Headers.Host = settings.AllowedHosts[0].Replace("*", "probe", StringComparison.Ordinal);
        try
        {
            using var answer = await client.SendAsync(question);
            await Console.Out.WriteLineAsync(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await Console.Out.WriteLineAsync("No instance answers on this machine.");
            return 1;
        }
    }
}
