using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Databases;

/// <summary>A fresh database with the migrations applied and nothing in it.</summary>
public static class MigratedDatabase
{
    private static readonly Template<bool> Migrated = new(async provider =>
    {
        var settings = await DatabaseHost.Of(provider).Create();
        await using var data = Open(settings);
        await data.Database.MigrateAsync();
        return (settings, true);
    });

    public static async Task<DatabaseSettings> Make(DatabaseProvider provider) => (await Migrated.Copy(provider)).Settings;

    public static ClaimTrackerContext Open(DatabaseSettings settings) =>
        new((DbContextOptions<ClaimTrackerContext>)new DbContextOptionsBuilder<ClaimTrackerContext>().UseDatabase(settings).Options);
}
