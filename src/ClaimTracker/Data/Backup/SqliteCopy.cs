using ClaimTracker.Data.Starting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Backup;

/// <summary>A backup of SQLite is a SQLite database: one consistent copy, made by the database itself.</summary>
internal static class SqliteCopy
{
    public static async Task Write(DatabaseSettings settings, string file, CancellationToken stop)
    {
        var path = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        if (!File.Exists(path)) throw new StartRefusedException($"There is no database {path} to back up: check Data:Folder.");
        await using var connection = await Open(path, SqliteOpenMode.ReadWrite, stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Puts the copy in the place of an empty database, in one step of SQLite's own.</summary>
    public static async Task Read(ClaimTrackerContext data, string file, CancellationToken stop)
    {
        await using var source = await OpenChecked(file, data.Database.GetMigrations(), stop);
        await data.Database.OpenConnectionAsync(stop);
        source.BackupDatabase((SqliteConnection)data.Database.GetDbConnection());
    }

    private static async Task<SqliteConnection> OpenChecked(string file, IEnumerable<string> known, CancellationToken stop)
    {
        SqliteConnection? source = null;
        try
        {
            source = await Open(file, SqliteOpenMode.ReadOnly, stop);
            if (await Ask(source, "PRAGMA integrity_check", stop) is not ["ok"]) throw new StartRefusedException($"The file {file} is damaged: use another backup.");
            var applied = await Ask(source, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", stop);
            if (applied.Except(known, StringComparer.Ordinal).Any()) throw new StartRefusedException($"The file {file} was written by a newer version: install that version, then restore.");
            return source;
        }
        catch (SqliteException fault)
        {
            source?.Dispose();
            throw new StartRefusedException($"The file {file} is no backup of ClaimTracker on SQLite: check its name, or set Database:Provider to the database it comes from.", fault);
        }
        catch (StartRefusedException)
        {
            source?.Dispose();
            throw;
        }
    }

    private static async Task<List<string>> Ask(SqliteConnection connection, string question, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var answers = new List<string>();
        while (await reader.ReadAsync(stop)) answers.Add(reader.GetString(0));
        return answers;
    }

    private static async Task<SqliteConnection> Open(string path, SqliteOpenMode mode, CancellationToken stop)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        await connection.OpenAsync(stop);
        return connection;
    }
}
