namespace ClaimTracker.Data.Backup;

/// <summary>A table of the database with the columns that hold its rows.</summary>
internal sealed record PostgresTable(string Name, IReadOnlyList<string> Columns)
{
    public const string MigrationsTable = "__EFMigrationsHistory";

    public bool IsMigrations => Name == MigrationsTable;

    public string Quoted => Quote([Name]);

    public static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
