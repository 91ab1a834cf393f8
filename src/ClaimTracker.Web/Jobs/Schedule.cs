using ClaimTracker.Data;
using ClaimTracker.Web.Hosting;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>What runs beside the requests: the signing on every instance, and by the clock what one instance of all does. The schedule is kept in the database that holds everything else.</summary>
public static class Schedule
{
    private const string OnTheHour = "0 0 * * * ?";
    private const string EveryMinute = "0 * * * * ?";

    public static IServiceCollection AddJobs(this IServiceCollection services, HostSettings settings)
    {
        services.AddHostedService<SignLog>();
        services.AddHostedService<AuditLog>();
        services.AddHostedService<HearOthers>();
        services.AddQuartz(jobs =>
        {
            jobs.UsePersistentStore(store =>
            {
                store.UseSystemTextJsonSerializer();
                store.ProvisionSchema();
                Connect(store, settings.Database);
            });
            jobs.ScheduleJob<AnchorJob>(trigger => trigger.WithIdentity("anchor", "log").WithCronSchedule(OnTheHour), job => job.WithIdentity("anchor", "log"));
            jobs.ScheduleJob<HoldsJob>(trigger => trigger.WithIdentity("holds", "review").WithCronSchedule(EveryMinute), job => job.WithIdentity("holds", "review"));
            jobs.ScheduleJob<MailJob>(trigger => trigger.WithIdentity("mail", "messages").WithCronSchedule(EveryMinute), job => job.WithIdentity("mail", "messages"));
            jobs.ScheduleJob<DigestJob>(trigger => trigger.WithIdentity("digest", "messages").WithCronSchedule(OnTheHour), job => job.WithIdentity("digest", "messages"));
            jobs.ScheduleJob<OverdueJob>(trigger => trigger.WithIdentity("overdue", "messages").WithCronSchedule(OnTheHour), job => job.WithIdentity("overdue", "messages"));
            jobs.AddQuartzHealthChecks(check =>
            {
                check.Name = "schedule";
                check.Tags.Add(Health.ReadyTag);
            });
        });
        services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
        return services;
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
