namespace ClaimTracker.Data;

/// <summary>Brings the details of a thing in line with the rows of a form: amends those that are there, adds new ones, removes those that were emptied or left out.</summary>
internal static class Rows
{
    /// <summary>Most rows of one kind in one form.</summary>
    public const int Most = 40;

    public static void Bring<TDetail, TRow>(
        this ICollection<TDetail> details,
        IReadOnlyList<TRow> rows,
        string field,
        Func<TRow, int, TDetail> add,
        Action<TDetail, TRow, int> amend,
        Intake intake)
        where TDetail : Detail
        where TRow : IRow
    {
        if (rows.Count > Most) intake.Refuse(field, $"At most {Most} rows fit. Remove some.");
        var kept = new HashSet<Guid>();
        foreach (var (row, at) in rows.Take(Most).Select((row, at) => (row, at)).Where(pair => !pair.row.IsEmpty))
        {
            var detail = Guid.TryParse(row.Id, out var id) ? details.FirstOrDefault(known => known.Id == id) : null;
            if (detail is null) details.Add(detail = add(row, at));
            kept.Add(detail.Id);
            intake.At($"{field}[{at}].", () => amend(detail, row, at));
        }
        foreach (var gone in details.Where(detail => !kept.Contains(detail.Id)).ToList()) details.Remove(gone);
    }
}
