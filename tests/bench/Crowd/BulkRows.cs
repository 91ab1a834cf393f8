using ClaimTracker.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Storage.Internal.Mapping;

namespace Crowd;

/// <summary>Puts many rows into a table as the model describes them, by the fastest way of each database: a prepared statement on SQLite, COPY on PostgreSQL. For tables without history only.</summary>
internal sealed class BulkRows(ClaimTrackerContext data)
{
    /// <summary>Puts the rows in within the transaction of the context. Without names of properties, every column is written.</summary>
    public async Task Put<T>(IEnumerable<T> rows, params string[] properties) where T : class
    {
        var type = data.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = type.GetProperties().Where(property => properties.Length == 0 || properties.Contains(property.Name, StringComparer.Ordinal)).Select(property => new Column(property, property.GetColumnName(table)!)).ToList();
        if (data.Database.IsSqlite()) await Insert(table.Name, columns, rows);
        else await Copy(table.Name, columns, rows);
    }

    private async Task Insert<T>(string table, List<Column> columns, IEnumerable<T> rows) where T : class
    {
        await using var command = (SqliteCommand)data.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)data.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, at) => $"$p{at}"))})";
        for (var at = 0; at < columns.Count; at++) command.Parameters.Add(columns[at].Mapping.CreateParameter(command, $"$p{at}", value: null, nullable: true));
        foreach (var row in rows)
        {
            for (var at = 0; at < columns.Count; at++) command.Parameters[at].Value = columns[at].Stored(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync();
        }
    }

    private async Task Copy<T>(string table, List<Column> columns, IEnumerable<T> rows) where T : class
    {
        var connection = (NpgsqlConnection)data.Database.GetDbConnection();
        await using var import = await connection.BeginBinaryImportAsync($"COPY {table} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await import.StartRowAsync();
            foreach (var column in columns)
            {
                if (column.Stored(row) is not { } value) await import.WriteNullAsync();
                else if (column.Mapping is NpgsqlTypeMapping known) await import.WriteAsync(value, known.NpgsqlDbType);
                else await import.WriteAsync(value, column.Mapping.StoreType);
            }
        }
        await import.CompleteAsync();
    }

    private sealed class Column(IProperty property, string name)
    {
        public string Name { get; } = name;

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public object? Stored(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            return Mapping.Converter is { } converter && value is not null ? converter.ConvertToProvider(value) : value;
        }
    }
}
