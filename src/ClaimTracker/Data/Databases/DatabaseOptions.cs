using ClaimTracker.Board;
using ClaimTracker.Log;
using ClaimTracker.Log.Signing;
using ClaimTracker.Matching;
using ClaimTracker.Messages.Delivery;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Publication.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Data;

/// <summary>Connects the context to its database; each provider has a migrations project of its own.</summary>
public static class DatabaseOptions
{
    /// <summary>How many contexts wait at most to be used again.</summary>
    private const int MostContexts = 128;

    /// <summary>Points the options at the database that the settings name. A list goes to SQLite as one parameter: one for each element would be another question, to be compiled anew, for each length.</summary>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, DatabaseSettings settings) => Connect(options, settings)
        // What renders texts again takes any that are due, in no order.
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    private static DbContextOptionsBuilder Connect(DbContextOptionsBuilder options, DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => options.UseSqlite(settings.ConnectionString, sqlite => sqlite.MigrationsAssembly("ClaimTracker.Migrations.Sqlite").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(SqlitePragmas.Instance),
        DatabaseProvider.Postgres => options.UseNpgsql(settings.ConnectionString, postgres => postgres.MigrationsAssembly("ClaimTracker.Migrations.Postgres").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)),
        DatabaseProvider.SqlServer => options.UseSqlServer(settings.ConnectionString, server => server.MigrationsAssembly("ClaimTracker.Migrations.SqlServer").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)),
    };

    /// <summary>Registers the context, the workroom, and every deed and question of this assembly by its class.</summary>
    public static IServiceCollection AddClaimTracker(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddPooledDbContextFactory<ClaimTrackerContext>(options => options.UseDatabase(settings), MostContexts);
        services.AddSingleton<LogAlarm>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<KeptCheckpoint>();
        services.AddSingleton<BoardRevision>();
        services.AddSingleton<KeptFacets>();
        services.AddSingleton<KeptNames>();
        services.AddSingleton<KeptEditions>();
        services.AddSingleton<WorkSignals>();
        services.AddSingleton<Workroom>();
        services.AddSingleton<UnsubscribeToken>();
        services.AddSingleton<MailWriter>();
        services.AddSingleton<MailCarrier>();
        foreach (var deedOrQuestion in typeof(Workroom).Assembly.GetTypes().Where(IsDeedOrQuestion))
            services.AddScoped(deedOrQuestion);
        return services;
    }

    /// <summary>A deed or a question is a public sealed class whose constructor asks for the workroom or for the contexts.</summary>
    private static bool IsDeedOrQuestion(Type type) =>
        type is { IsPublic: true, IsSealed: true, IsAbstract: false } && type != typeof(Workroom)
        && type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter =>
            parameter.ParameterType == typeof(Workroom) || parameter.ParameterType == typeof(IDbContextFactory<ClaimTrackerContext>)));
}
