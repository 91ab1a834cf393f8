namespace ClaimTracker.Data.Ledger.Guards;

/// <summary>The triggers on SQLite. INSERT OR REPLACE would delete a row without any delete trigger, so an existing key is refused before the insert.</summary>
internal static class SqliteGuards
{
    public static IEnumerable<Guard> All() =>
    [
        .. GuardedTables.AppendOnly.Select(table => Make(table.Table, "update", $"BEFORE UPDATE ON {table.Table}")),
        .. GuardedTables.Erasables.Select(table => Make(table.Table, "update", $"BEFORE UPDATE ON {table.Table} WHEN {table.Refused(Differs, column => $"length(NEW.\"{column}\") > 0", column => $"OLD.\"{column}\"")}")),
        .. Everywhere().Select(table => Make(table.Table, "delete", $"BEFORE DELETE ON {table.Table}")),
        .. Everywhere().Select(table => Make(table.Table, "replace", $"BEFORE INSERT ON {table.Table} WHEN {string.Join(" OR ", table.Keys.Select(key => Exists(table.Table, key)))}")),
    ];

    private static IEnumerable<(string Table, string[][] Keys)> Everywhere() => GuardedTables.AppendOnly.Concat(GuardedTables.Erasables.Select(table => (table.Table, table.Keys)));

    private static Guard Make(string table, string what, string when) => new(
        $"{table}_refuse_{what}", table, $"CREATE TRIGGER {table}_refuse_{what} {when} BEGIN SELECT RAISE(ABORT, '{table} is never rewritten'); END");

    private static string Differs(string column) => $"NEW.\"{column}\" IS NOT OLD.\"{column}\"";

    private static string Exists(string table, string[] key) => $"EXISTS (SELECT 1 FROM {table} WHERE {string.Join(" AND ", key.Select(column => $"\"{column}\" = NEW.\"{column}\""))})";
}
