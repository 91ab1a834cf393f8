using Npgsql;

namespace ClaimTracker.Data.Backup;

/// <summary>What a backup needs to know and change of PostgreSQL's own catalogue.</summary>
internal static class PostgresTables
{
    private const string Own = "n.nspname = current_schema()";

    /// <summary>All tables with their stored columns, by name; the schedule of the jobs is no record and is made anew.</summary>
    public static async Task<IReadOnlyList<PostgresTable>> Read(NpgsqlConnection connection, CancellationToken stop)
    {
        var columns = await Ask(connection, $"""
            SELECT c.relname, a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE {Own} AND c.relkind IN ('r', 'p') AND c.relname NOT LIKE 'qrtz\_%' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY c.relname, a.attnum
            """, stop);
        return [.. columns.GroupBy(row => row[0], StringComparer.Ordinal).Select(table => new PostgresTable(table.Key, [.. table.Select(row => row[1])]))];
    }

    public static async Task<IReadOnlyList<string>> Migrations(NpgsqlConnection connection, CancellationToken stop) =>
        [.. (await Ask(connection, $"SELECT \"MigrationId\" FROM {PostgresTable.Quote([PostgresTable.MigrationsTable])} ORDER BY 1", stop)).Select(row => row[0])];

    public static async Task<long> Count(NpgsqlConnection connection, string table, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand($"SELECT COUNT(*) FROM {PostgresTable.Quote([table])}", connection);
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    /// <summary>Empties every table but the list of migrations: roles and keys of a first start give way to those of the backup.</summary>
    public static async Task Clear(NpgsqlConnection connection, CancellationToken stop)
    {
        var names = (await Read(connection, stop)).Where(table => !table.IsMigrations).Select(table => table.Quoted);
        await Do(connection, $"TRUNCATE {string.Join(", ", names)}", stop);
    }

    /// <summary>Rows refer to each other in circles, so references are checked when all are in.</summary>
    public static Task CheckReferencesAtTheEnd(NpgsqlConnection connection, CancellationToken stop) =>
        ForEachReference(connection, "DEFERRABLE INITIALLY DEFERRED", stop);

    public static async Task CheckReferencesAtOnce(NpgsqlConnection connection, CancellationToken stop)
    {
        await Do(connection, "SET CONSTRAINTS ALL IMMEDIATE", stop);
        await ForEachReference(connection, "NOT DEFERRABLE", stop);
    }

    /// <summary>Numbers given by the database go on after the highest that is in use.</summary>
    public static async Task NumberOn(NpgsqlConnection connection, CancellationToken stop)
    {
        var numbered = await Ask(connection, $"""
            SELECT c.relname, a.attname, pg_get_serial_sequence(quote_ident(n.nspname) || '.' || quote_ident(c.relname), a.attname)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE {Own} AND c.relkind = 'r' AND a.attidentity <> ''
            """, stop);
        foreach (var row in numbered)
            await Do(connection, $"SELECT setval('{row[2].Replace("'", "''", StringComparison.Ordinal)}', (SELECT COALESCE(MAX({PostgresTable.Quote([row[1]])}), 0) + 1 FROM {PostgresTable.Quote([row[0]])}), false)", stop);
    }

    private static async Task ForEachReference(NpgsqlConnection connection, string when, CancellationToken stop)
    {
        var references = await Ask(connection, $"""
            SELECT c.relname, f.conname FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE {Own} AND f.contype = 'f' ORDER BY 1, 2
            """, stop);
        foreach (var row in references)
            await Do(connection, $"ALTER TABLE {PostgresTable.Quote([row[0]])} ALTER CONSTRAINT {PostgresTable.Quote([row[1]])} {when}", stop);
    }

    private static async Task Do(NpgsqlConnection connection, string order, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(order, connection);
        await command.ExecuteNonQueryAsync(stop);
    }

    private static async Task<List<string[]>> Ask(NpgsqlConnection connection, string question, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(question, connection);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var answers = new List<string[]>();
        while (await reader.ReadAsync(stop)) answers.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return answers;
    }
}
