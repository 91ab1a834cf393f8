using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimTracker.LogFigures;

/// <summary>Fills a SQLite database with anchors in the public log. Every thousand of them are integrated and signed, and the internal log goes on by a few lines.</summary>
internal static class Filling
{
    private const int Step = 1000;
    private const int LinesOfStep = 20;

    public static async Task Fill(string file, int count)
    {
        await using var room = Open(file);
        await room.Start();
        for (var first = 0; first < count; first += Step)
        {
            await WriteLines(room, first);
            await room.The<IntegrateEntries>().Do(LogKind.Internal);
            await EnterAnchors(room, first, Math.Min(Step, count - first));
            await room.Sign();
        }
    }

    public static LogRoom Open(string file, IInterceptor? watch = null) => new(new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={file}"), TimeProvider.System, Path.GetDirectoryName(file), watch: watch);

    private static async Task WriteLines(LogRoom room, int first)
    {
        await using var data = room.Look();
        data.Acting = new Acting(Actor.Job("figures"), "FillForFigures", DateTimeOffset.UtcNow);
        data.AddRange(Enumerable.Range(first, LinesOfStep).Select(number => new Account { UserName = $"{number}", NormalizedUserName = $"{number}", Email = $"{number}", NormalizedEmail = $"{number}", SecurityStamp = $"{number}" }));
        await data.SaveChangesAsync();
    }

    /// <summary>Past the deeds, which would take hours.</summary>
    private static async Task EnterAnchors(LogRoom room, int first, int count)
    {
        await using var data = room.Look();
        var name = await data.Set<LogOrigin>().Where(log => log.Kind == LogKind.Internal).Select(log => log.Name).SingleAsync();
        var tree = await data.Set<LogTree>().SingleAsync(row => row.LogId == 2);
        var inner = new Checkpoint(name!, tree.Size, tree.Range().Root());
        await using var transaction = await data.Database.BeginTransactionAsync();
        var connection = data.Database.GetDbConnection();
        await using var anchorRow = connection.CreateCommand();
        await using var entryRow = connection.CreateCommand();
        anchorRow.Transaction = entryRow.Transaction = transaction.GetDbTransaction();
        anchorRow.CommandText = """INSERT INTO log_anchors ("Id", "Checkpoint", "Salt") VALUES ($id, $checkpoint, $salt)""";
        entryRow.CommandText = """INSERT INTO log_entries ("LogId", "Index", "Kind", "SubjectId", "Bytes") VALUES (1, $index, $kind, $id, $bytes)""";
        for (var at = 0; at < count; at++)
        {
            var (anchor, entry) = Anchors.Make(inner, DateTimeOffset.UtcNow);
            var id = anchor.Id.ToString().ToUpperInvariant();
            await Insert(anchorRow, ("$id", id), ("$checkpoint", anchor.Checkpoint), ("$salt", anchor.Salt));
            await Insert(entryRow, ("$index", first + at), ("$kind", EntryKind.Anchor.Code()), ("$id", id), ("$bytes", entry.Write()));
        }
        await data.Database.ExecuteSqlAsync($"""UPDATE log_heads SET "Next" = {first + count} WHERE "LogId" = 1""");
        await transaction.CommitAsync();
    }

    private static Task Insert(System.Data.Common.DbCommand command, params (string Name, object Value)[] values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command.ExecuteNonQueryAsync();
    }
}
