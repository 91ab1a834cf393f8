namespace ClaimTracker.Data.Ledger.Guards;

/// <summary>Which tables only ever grow, and what may still happen to rows whose text can be erased.</summary>
internal static class GuardedTables
{
    /// <summary>Rows are added and never changed or deleted; with the columns of each unique key, by which SQLite's INSERT OR REPLACE would delete.</summary>
    public static readonly IReadOnlyList<(string Table, string[][] Keys)> AppendOnly =
    [
        ("log_entries", [["LogId", "Index"]]),
        ("log_checkpoints", [["LogId", "Size"]]),
        ("log_anchors", [["Id"]]),
        ("editions", [["Id"], ["DisputeId", "Number"]]),
        ("changes", [["Number"]]),
    ];

    /// <summary>Rows whose text may be emptied and nothing else: what never changes, and what may only become empty (and how empty is told).</summary>
    public static readonly IReadOnlyList<Erasable> Erasables =
    [
        new("edition_parts", ["Id", "EditionId", "Ordinal", "Kind", "ThingId", "Commitment"], ["Bytes", "Salt"], [], [["Id"], ["EditionId", "Ordinal"]]),
        new("change_texts", ["Id", "ChangeNumber", "Field"], ["Before", "After"], ["Salt", "Commitment"], [["Id"]]),
    ];

    /// <param name="Table">The table.</param>
    /// <param name="Fixed">Columns that never change.</param>
    /// <param name="Emptied">Columns that may only become empty.</param>
    /// <param name="SetOnce">Columns that are set once, together, where the row is from before the log; the first of them may be emptied again.</param>
    /// <param name="Keys">The columns of each unique key.</param>
    public sealed record Erasable(string Table, string[] Fixed, string[] Emptied, string[] SetOnce, string[][] Keys);

    /// <summary>The condition under which an update is refused, in the dialect's own words for "differs" and for the length of a column.</summary>
    public static string Refused(this Erasable table, Func<string, string> differs, Func<string, string> isNotEmpty, Func<string, string> old) => string.Join(" OR ",
    [
        .. table.Fixed.Select(differs),
        .. table.Emptied.Select(column => $"({differs(column)} AND {isNotEmpty(column)})"),
        .. table.SetOnce.Take(1).Select(column => $"({differs(column)} AND {isNotEmpty(column)} AND {old(table.SetOnce[^1])} IS NOT NULL)"),
        .. table.SetOnce.Skip(1).Select(column => $"({differs(column)} AND {old(column)} IS NOT NULL)"),
    ]);
}
