using System.Data;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ClaimTracker.Data.Ledger.Guards;
using ClaimTracker.Data.Starting;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ClaimTracker.Data.Backup;

/// <summary>A backup of PostgreSQL: a zip with one text file a table, all read in one snapshot, and a list of what is in it. No other program is needed to write or read it.</summary>
internal static class PostgresArchive
{
    private const string ListName = "contents.json";
    private const string Format = "claimtracker-postgres-1";
    private const int BlockLength = 64 * 1024;
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task Write(DatabaseSettings settings, string file, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await Reach(() => connection.OpenAsync(stop));
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        await using var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        var tables = await PostgresTables.Read(connection, stop);
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => !table.IsMigrations))
            rows[table.Name] = await CopyOut(connection, table, archive, stop);
        var contents = new Contents(Format, await PostgresTables.Migrations(connection, stop), rows, tables.Where(table => !table.IsMigrations).ToDictionary(table => table.Name, table => table.Columns, StringComparer.Ordinal));
        await using var list = await archive.CreateEntry(ListName).OpenAsync(stop);
        await JsonSerializer.SerializeAsync(list, contents, JsonSerializerOptions.Web, stop);
    }

    public static async Task Read(ClaimTrackerContext data, string file, CancellationToken stop)
    {
        try
        {
            await ReadWhole(data, file, stop);
        }
        catch (Exception fault) when (fault is InvalidDataException or PostgresException or KeyNotFoundException)
        {
            throw new StartRefusedException($"The file {file} is damaged and nothing of it was kept: use another backup.", fault);
        }
    }

    private static async Task ReadWhole(ClaimTrackerContext data, string file, CancellationToken stop)
    {
        await using var archive = OpenChecked(file);
        var contents = await Listed(archive, file, stop);
        if (contents.Migrations.Except(data.Database.GetMigrations(), StringComparer.Ordinal).Any())
            throw new StartRefusedException($"The file {file} was written by a newer version: install that version, then restore.");
        await data.Database.MigrateAsync(contents.Migrations[^1], stop);
        await data.Database.OpenConnectionAsync(stop);
        var connection = (NpgsqlConnection)data.Database.GetDbConnection();
        await using var all = await connection.BeginTransactionAsync(stop);
        await data.DropGuards(stop);
        await PostgresTables.Clear(connection, stop);
        await PostgresTables.CheckReferencesAtTheEnd(connection, stop);
        foreach (var (table, columns) in contents.Columns)
            await CopyIn(connection, new PostgresTable(table, columns), archive, contents.Rows[table], stop);
        await PostgresTables.CheckReferencesAtOnce(connection, stop);
        await PostgresTables.NumberOn(connection, stop);
        await all.CommitAsync(stop);
    }

    private static async Task<long> CopyOut(NpgsqlConnection connection, PostgresTable table, ZipArchive archive, CancellationToken stop)
    {
        await using (var entry = await archive.CreateEntry(EntryOf(table.Name), CompressionLevel.Fastest).OpenAsync(stop))
        await using (var lines = new StreamWriter(entry, Plain))
        using (var rows = await connection.BeginTextExportAsync($"COPY {table.Quoted} ({PostgresTable.Quote(table.Columns)}) TO STDOUT", stop))
            await Pour(rows, lines, stop);
        return await PostgresTables.Count(connection, table.Name, stop);
    }

    private static async Task CopyIn(NpgsqlConnection connection, PostgresTable table, ZipArchive archive, long expected, CancellationToken stop)
    {
        var entry = archive.GetEntry(EntryOf(table.Name)) ?? throw new InvalidDataException($"{table.Name} is missing");
        using (var lines = new StreamReader(await entry.OpenAsync(stop), Plain))
        await using (var rows = await connection.BeginTextImportAsync($"COPY {table.Quoted} ({PostgresTable.Quote(table.Columns)}) FROM STDIN", stop))
            await Pour(lines, rows, stop);
        if (await PostgresTables.Count(connection, table.Name, stop) != expected) throw new InvalidDataException($"{table.Name} is not whole");
    }

    private static async Task Pour(TextReader from, TextWriter to, CancellationToken stop)
    {
        var block = new char[BlockLength];
        int read;
        while ((read = await from.ReadBlockAsync(block, stop)) > 0) await to.WriteAsync(block.AsMemory(0, read), stop);
    }

    private static ZipArchive OpenChecked(string file)
    {
        try
        {
            return ZipFile.OpenRead(file);
        }
        catch (InvalidDataException fault)
        {
            throw NoBackup(file, fault);
        }
    }

    private static async Task<Contents> Listed(ZipArchive archive, string file, CancellationToken stop)
    {
        if (archive.GetEntry(ListName) is not { } entry) throw NoBackup(file, null);
        await using var list = await entry.OpenAsync(stop);
        try
        {
            return await JsonSerializer.DeserializeAsync<Contents>(list, JsonSerializerOptions.Web, stop) is { Format: Format, Migrations.Count: > 0 } contents ? contents : throw NoBackup(file, null);
        }
        catch (JsonException fault)
        {
            throw NoBackup(file, fault);
        }
    }

    private static async Task Reach(Func<Task> open)
    {
        try
        {
            await open();
        }
        catch (NpgsqlException fault)
        {
            throw new StartRefusedException("The Postgres database of ConnectionStrings:ClaimTracker cannot be reached: check host, port, database, user and password.", fault);
        }
    }

    private static StartRefusedException NoBackup(string file, Exception? because) =>
        new($"The file {file} is no backup of ClaimTracker on Postgres: check its name, or set Database:Provider to the database it comes from.", because ?? new InvalidDataException(file));

    private static string EntryOf(string table) => $"tables/{table}.txt";

    /// <summary>What an archive holds: which version wrote it, and each table with its columns and number of rows.</summary>
    private sealed record Contents(string Format, IReadOnlyList<string> Migrations, IReadOnlyDictionary<string, long> Rows, IReadOnlyDictionary<string, IReadOnlyList<string>> Columns);
}
