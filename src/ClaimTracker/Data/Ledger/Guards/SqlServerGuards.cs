namespace ClaimTracker.Data.Ledger.Guards;

/// <summary>The triggers on SQL Server. TRUNCATE is refused there by the foreign keys and the rights of the app's user.</summary>
internal static class SqlServerGuards
{
    private const string Refusal = "THROW 51000, 'This table is never rewritten', 1;";

    public static IEnumerable<Guard> All() =>
    [
        .. GuardedTables.AppendOnly.Select(table => Make(table.Table, "change", "INSTEAD OF UPDATE, DELETE", Refusal)),
        .. GuardedTables.Erasables.Select(table => Make(table.Table, "delete", "INSTEAD OF DELETE", Refusal)),
        .. GuardedTables.Erasables.Select(table => Make(table.Table, "update", "AFTER UPDATE", $"IF EXISTS (SELECT 1 FROM inserted n FULL JOIN deleted o ON n.Id = o.Id WHERE {Condition(table)}) {Refusal}")),
    ];

    private static string Condition(GuardedTables.Erasable table) => table.Refused(
        column => $"(n.[{column}] <> o.[{column}] OR (n.[{column}] IS NULL AND o.[{column}] IS NOT NULL) OR (n.[{column}] IS NOT NULL AND o.[{column}] IS NULL))",
        column => $"DATALENGTH(n.[{column}]) > 0",
        column => $"o.[{column}]");

    private static Guard Make(string table, string what, string when, string body) => new(
        $"{table}_refuse_{what}", table, $"CREATE TRIGGER {table}_refuse_{what} ON {table} {when} AS BEGIN SET NOCOUNT ON; {body} END");
}
