namespace ClaimTracker.Data.Ledger.Guards;

/// <summary>The triggers on PostgreSQL, against TRUNCATE too.</summary>
internal static class PostgresGuards
{
    /// <summary>The function that every trigger calls.</summary>
    public const string Refusal = """
        CREATE OR REPLACE FUNCTION claimtracker_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '% is never rewritten', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$
        """;

    public static IEnumerable<Guard> All() =>
    [
        .. GuardedTables.AppendOnly.Select(table => Make(table.Table, "change", "BEFORE UPDATE OR DELETE", "FOR EACH ROW")),
        .. GuardedTables.Erasables.Select(table => Make(table.Table, "delete", "BEFORE DELETE", "FOR EACH ROW")),
        .. GuardedTables.Erasables.Select(table => Make(table.Table, "update", "BEFORE UPDATE", $"FOR EACH ROW WHEN ({table.Refused(Differs, column => $"length(NEW.\"{column}\") > 0", column => $"OLD.\"{column}\"")})")),
        .. GuardedTables.AppendOnly.Select(table => table.Table).Concat(GuardedTables.Erasables.Select(table => table.Table)).Select(table => Make(table, "truncate", "BEFORE TRUNCATE", "FOR EACH STATEMENT")),
    ];

    private static Guard Make(string table, string what, string when, string each) => new(
        $"{table}_refuse_{what}", table, $"CREATE TRIGGER {table}_refuse_{what} {when} ON {table} {each} EXECUTE FUNCTION claimtracker_refuse()");

    private static string Differs(string column) => $"NEW.\"{column}\" IS DISTINCT FROM OLD.\"{column}\"";
}
