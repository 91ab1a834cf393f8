using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Data.Backup;

/// <summary>Every row of every table as text, for comparing two databases.</summary>
internal static class EveryRow
{
    public static async Task<SortedDictionary<string, string[]>> Of(DatabaseSettings settings)
    {
        await using var data = MigratedDatabase.Open(settings);
        await data.Database.OpenConnectionAsync();
        var tables = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var table in data.Model.GetRelationalModel().Tables)
        {
            await using var command = data.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => Shown(reader.GetValue(index)))));
            tables[table.Name] = [.. rows.Order(StringComparer.Ordinal)];
        }
        return tables;
    }

    private static string Shown(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
