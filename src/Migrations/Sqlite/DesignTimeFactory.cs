using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClaimTracker.Migrations.Sqlite;

/// <summary>What the migrations tool builds the model with; it never connects.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ClaimTrackerContext>
{
    public ClaimTrackerContext CreateDbContext(string[] args) =>
        new((DbContextOptions<ClaimTrackerContext>)new DbContextOptionsBuilder<ClaimTrackerContext>()
            .UseDatabase(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=design.db")).Options);
}
