using ClaimTracker.Data;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Data;

/// <summary>However often a connection is given back and taken again, what it acknowledges survives a kill.</summary>
public sealed class SqliteConnectionTests
{
    private static readonly (string Pragma, object? Value)[] Set = [("journal_mode", "wal"), ("synchronous", 2L), ("foreign_keys", 1L), ("busy_timeout", 15_000L)];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_is_set_when_it_is_opened_and_still_set_when_it_is_taken_again(bool isKept)
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await using var look = new LogRoom(isKept ? room.Settings.Pooled() : room.Settings, room.Clock);
        for (var time = 0; time < 3; time++)
        {
            await using var data = look.Look();
            foreach (var (pragma, value) in Set) Assert.Equal((pragma, value), (pragma, await Ask(data, pragma)));
        }
    }

    [Fact]
    public async Task A_connection_whose_first_taker_left_before_it_was_set_is_set_for_the_next()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await using var look = new LogRoom(room.Settings.Pooled(), room.Clock);
        using var left = new CancellationTokenSource();
        await using (var first = look.Look())
        {
            first.Database.GetDbConnection().StateChange += (_, _) => left.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.Database.OpenConnectionAsync(left.Token));
        }
        await using var next = look.Look();
        foreach (var (pragma, value) in Set) Assert.Equal((pragma, value), (pragma, await Ask(next, pragma)));
    }

    private static async Task<object?> Ask(ClaimTrackerContext data, string pragma)
    {
        await data.Database.OpenConnectionAsync();
        await using var command = data.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        var value = await command.ExecuteScalarAsync();
        await data.Database.CloseConnectionAsync();
        return value;
    }
}
