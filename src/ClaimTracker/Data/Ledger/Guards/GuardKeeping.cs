using ClaimTracker.Data.Starting;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ledger.Guards;

/// <summary>Makes the triggers anew at every start, since a migration may have dropped them, and tells which are missing.</summary>
public static class GuardKeeping
{
    /// <summary>SQL Server answers no OUTPUT from a table that has triggers, unless EF knows of them.</summary>
    public static void SayWhereTriggersAre(this ModelBuilder builder)
    {
        foreach (var guard in SqlServerGuards.All())
            foreach (var entity in builder.Model.GetEntityTypes().Where(entity => entity.GetTableName() == guard.Table))
                builder.Entity(entity.ClrType).ToTable(table => table.HasTrigger(guard.Name));
    }

    /// <summary>Drops and makes every trigger, in one transaction. A user who does not own the tables cannot, and need not: the triggers must then be there.</summary>
    /// <exception cref="StartRefusedException">They are not.</exception>
    public static async Task MakeGuards(this ClaimTrackerContext data, CancellationToken stop)
    {
        if (!await data.OwnsTables(stop))
        {
            if (await data.MissingGuards(stop) is { Count: > 0 } missing)
                throw new StartRefusedException($"The user of ConnectionStrings:ClaimTracker does not own the tables, and triggers are missing ({string.Join(", ", missing)}): start once as the owner, then as this user.");
            return;
        }
        await using var transaction = data.Database.CurrentTransaction is null ? await data.Database.BeginTransactionAsync(stop) : null;
        await data.DropGuards(stop);
        if (data.Database.IsNpgsql()) await data.Run(PostgresGuards.Refusal, stop);
        foreach (var guard in Of(data)) await data.Run(guard.Sql, stop);
        if (transaction is not null) await transaction.CommitAsync(stop);
    }

    /// <summary>Drops every trigger; only for filling an empty database from a backup.</summary>
    public static async Task DropGuards(this ClaimTrackerContext data, CancellationToken stop)
    {
        foreach (var guard in Of(data)) await data.Run(data.Database.IsNpgsql() ? $"DROP TRIGGER IF EXISTS {guard.Name} ON {guard.Table}" : $"DROP TRIGGER IF EXISTS {guard.Name}", stop);
    }

    /// <summary>The triggers that are not there, are switched off, or (on SQLite) say something else than ours.</summary>
    public static async Task<IReadOnlyList<string>> MissingGuards(this ClaimTrackerContext data, CancellationToken stop)
    {
        var wanted = Of(data).ToList();
        if (data.Database.IsSqlite())
        {
            var there = await data.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync(stop);
            return [.. wanted.Where(guard => !there.Contains(guard.Sql)).Select(guard => guard.Name)];
        }
        var names = data.Database.IsNpgsql()
            ? data.Database.SqlQuery<string>($"""SELECT t.tgname::text AS "Value" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')""")
            : data.Database.SqlQuery<string>($"SELECT name AS Value FROM sys.triggers WHERE is_disabled = 0");
        var enabled = await names.ToListAsync(stop);
        return [.. wanted.Select(guard => guard.Name).Except(enabled, StringComparer.Ordinal)];
    }

    /// <summary>Asked on PostgreSQL alone, where the app may run as a user with fewer rights.</summary>
    private static async Task<bool> OwnsTables(this ClaimTrackerContext data, CancellationToken stop) =>
        !data.Database.IsNpgsql() || await data.Database.SqlQuery<bool>($"""SELECT pg_has_role(current_user, c.relowner, 'MEMBER') AS "Value" FROM pg_class c WHERE c.oid = 'editions'::regclass""").SingleAsync(stop);

    private static IEnumerable<Guard> Of(ClaimTrackerContext data) =>
        data.Database.IsSqlite() ? SqliteGuards.All() : data.Database.IsNpgsql() ? PostgresGuards.All() : SqlServerGuards.All();

    /// <summary>Runs a statement of our own; nothing from outside is in it.</summary>
    private static Task Run(this ClaimTrackerContext data, string own, CancellationToken stop) => data.Database.ExecuteSqlRawAsync(own, stop);
}
