using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Starting;
using ClaimTracker.Log.Keeping;
using ClaimTracker.Log.Signing;
using ClaimTracker.Sample;
using ClaimTracker.Web.Account.Start;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimTracker.Web.Hosting;

/// <summary>What happens once at the start, one instance at a time, before the first request.</summary>
public static class FirstSteps
{
    public static async Task PrepareOnce(this WebApplication app, CommandLine asked)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<PrepareDatabase>().Do(async stop =>
        {
            services.MakeFirstKey();
            await services.BeginLog(stop);
            await services.GetRequiredService<AccountStart>().Do(stop);
            Insist(await services.GetRequiredService<RebuildBoard>().DoIfOlder(Actor.Job("start"), stop));
            if (asked.SampleData) Insist(await services.GetRequiredService<LoadSample>().DoAsAsked(stop));
            else if (app.Environment.IsDevelopment()) await services.GetRequiredService<LoadSample>().Do(stop);
            await services.LearnRevision(stop);
        }, app.Lifetime.ApplicationStopping);
    }

    /// <summary>Before anything is written: the log has a name and a key, and holds what is older than itself. Whether the database was put back is looked at first.</summary>
    private static async Task BeginLog(this IServiceProvider services, CancellationToken stop)
    {
        await services.GetRequiredService<CheckKept>().Do(stop);
        Insist(await services.GetRequiredService<StartLog>().Do(stop));
        Insist(await services.GetRequiredService<RecordLate>().Do(stop));
    }

    private static void Insist(Outcome outcome)
    {
        if (!outcome.IsDone) throw new StartRefusedException(outcome.Sentence);
    }

    /// <summary>Instances that start at once share one key.</summary>
    private static void MakeFirstKey(this IServiceProvider services) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("first key").Protect([]);
}
