using ClaimTracker.Data;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Tests.Databases;

/// <summary>SQLite databases in temporary files; a copy is a copy of the file.</summary>
internal sealed class SqliteHost : DatabaseHost
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimtracker-tests-").FullName;

    public override string? WhyNot => null;

    public override bool CanCopy => true;

    public override Task<DatabaseSettings> Create() =>
        Task.FromResult(new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, $"{NewName()}.db")}"));

    public override async Task<DatabaseSettings> Copy(DatabaseSettings template)
    {
        LetGo(template);
        var copy = await Create();
        File.Copy(FileOf(template), FileOf(copy));
        return copy;
    }

    public override Task Drop(DatabaseSettings settings)
    {
        LetGo(settings);
        foreach (var end in new[] { "", "-wal", "-shm" }) File.Delete(FileOf(settings) + end);
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        return Task.CompletedTask;
    }

    /// <summary>Closes the connections that are kept, which writes everything into the file itself.</summary>
    private static void LetGo(DatabaseSettings settings)
    {
        using var connection = new SqliteConnection(settings.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static string FileOf(DatabaseSettings settings) => new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
}
