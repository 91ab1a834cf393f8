using ClaimTracker.Data.Starting;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Backup;

/// <summary>Fills an empty database from a backup of the same kind. A database in which anybody has an account, or anything was entered, is refused.</summary>
public sealed class Restore(IDbContextFactory<ClaimTrackerContext> contexts, PrepareDatabase prepare, DatabaseSettings settings)
{
    public async Task Do(string file, CancellationToken stop = default)
    {
        var source = Path.GetFullPath(file);
        if (!File.Exists(source)) throw new StartRefusedException($"There is no file {source}: give the name of a backup.");
        await prepare.Do(async stopping =>
        {
            await using var data = await contexts.CreateDbContextAsync(stopping);
            await RefuseUnlessEmpty(data, stopping);
            await (settings.Provider switch
            {
                DatabaseProvider.Sqlite => SqliteCopy.Read(data, source, stopping),
                DatabaseProvider.Postgres => PostgresArchive.Read(data, source, stopping),
                DatabaseProvider.SqlServer => throw new StartRefusedException("The command restore serves Sqlite and Postgres: on SqlServer use the server's own RESTORE DATABASE."),
            });
            await data.Database.MigrateAsync(stopping);
        }, stop);
    }

    private static async Task RefuseUnlessEmpty(ClaimTrackerContext data, CancellationToken stop)
    {
        if (await data.Users.AnyAsync(stop) || await data.Disputes.AnyAsync(stop) || await data.Editions.AnyAsync(stop))
            throw new StartRefusedException("The database is not empty: restore only into a new one (another Data:Folder or ConnectionStrings:ClaimTracker).");
    }
}
