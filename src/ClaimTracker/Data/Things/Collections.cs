namespace ClaimTracker.Data;

/// <summary>Brings the rows of a thing in line with what a form says, touching only what differs, so that history stays short.</summary>
internal static class Collections
{
    /// <summary>Removes rows whose key is not wanted and adds the missing ones.</summary>
    public static void KeepOnly<TRow, TKey>(this ICollection<TRow> rows, IReadOnlyCollection<TKey> wanted, Func<TRow, TKey> key, Func<TKey, TRow> add)
    {
        foreach (var row in rows.Where(row => !wanted.Contains(key(row))).ToList()) rows.Remove(row);
        foreach (var missing in wanted.Distinct().Except(rows.Select(key)).ToList()) rows.Add(add(missing));
    }
}
