using ClaimTracker.Data;
using ClaimTracker.Web.Hosting;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>What runs beside the requests: what every instance does for itself, and by the clock what one instance of all does. The schedule is kept in the database that holds everything else.</summary>
public static class Schedule
{
    private const string OnTheHour = "0 0 * * * ?";
    private const string EveryMinute = "0 * * * * ?";

    /// <summary>Quartz keeps descriptions in columns of this length.</summary>
    private const int MostWords = 250;

    public static IServiceCollection AddJobs(this IServiceCollection services, HostSettings settings)
    {
        services.AddOwnWork<SignLog>("Signing the log", "Takes what was written into the trees of the two logs, and signs the public one.", "once a second");
        services.AddOwnWork<AuditLog>("Checking the log", "Recomputes both logs from what is stored, and raises the alarm at the first fault.", "at the start and every ten minutes");
        services.AddOwnWork<HearOthers>("Hearing other instances", "Hears what other instances save, so that pages that are open here follow. SQLite has one instance.", "all the time");
        services.AddQuartz(jobs =>
        {
            jobs.UsePersistentStore(store =>
            {
                store.UseSystemTextJsonSerializer();
                store.ProvisionSchema();
                store.UseExecutionHistory();
                Connect(store, settings.Database);
            });
            jobs.Every<AnchorJob>("anchor", "log", OnTheHour, "every hour, on the hour", "Anchors the internal log of all changes in the public log, so that the newsroom’s own history cannot be rewritten either.");
            jobs.Every<HoldsJob>("holds", "review", EveryMinute, "every minute", "Shows again what one editor alone has kept from readers for more than a day.",
                "It cannot be paused: it ends what one editor alone began, and nobody alone may prolong that.");
            jobs.Every<ReleasesJob>("releases", "review", EveryMinute, "every minute", "Publishes what was approved for a time that has come.");
            jobs.Every<MailJob>("mail", "messages", EveryMinute, "every minute", "Sends the mails that wait, and tries again those that could not be sent.");
            jobs.Every<DigestJob>("digest", "messages", OnTheHour, "every hour, on the hour", "Sends the daily mail to those whose hour has come.");
            jobs.Every<OverdueJob>("overdue", "messages", OnTheHour, "every hour, on the hour", "Tells whoever should know that a review is overdue.");
            jobs.Every<DevelopingJob>("developing", "messages", OnTheHour, "every hour, on the hour", "Tells whoever took a dispute on, and who approved it, that it is no longer marked as developing. The mark itself ends at midnight (UTC) without any job.");
            jobs.AddQuartzHealthChecks(check =>
            {
                check.Name = "schedule";
                check.Tags.Add(Health.ReadyTag);
            });
        });
        services.AddQuartzExecutionHistory(RunHistory.Bound);
        services.AddScoped<ReadJobs>();
        services.AddScoped<OrderJob>();
        services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
        return services;
    }

    /// <summary>A job that one instance of all runs by the clock, with the words that the page of the jobs shows about it: no job is without them.</summary>
    private static void Every<TJob>(this IQuartzBuilder jobs, string name, string group, string cron, string when, string what, string? whyNeverPaused = null) where TJob : class, IJob
    {
        if (when.Length is 0 or > MostWords || what.Length is 0 or > MostWords) throw new InvalidOperationException($"Say of the job {name}, in at most {MostWords} characters each, what it does and when.");
        jobs.Services.AddTransient<TJob>();
        jobs.Services.AddSingleton(new ScheduledJob(new JobKey(name, group).ToString(), whyNeverPaused));
        jobs.ScheduleJob<Told<TJob>>(trigger => trigger.WithIdentity(name, group).WithDescription(when).WithCronSchedule(cron), job => job.WithIdentity(name, group).WithDescription(what));
    }

    /// <summary>SQLite has one instance; on the others all that share the database are one cluster, in which Quartz gives each its own name.</summary>
    private static void Connect(IPersistentStoreBuilder store, DatabaseSettings database)
    {
        switch (database.Provider)
        {
            case DatabaseProvider.Sqlite:
                store.UseSqlite(database.ConnectionString);
                break;
            case DatabaseProvider.Postgres:
                store.UsePostgres(database.ConnectionString);
                store.UseClustering();
                break;
            case DatabaseProvider.SqlServer:
                store.UseSqlServer(database.ConnectionString);
                store.UseClustering();
                break;
        }
    }
}
