using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ClaimTracker.Data;

/// <summary>
/// One field of a draft, found by the name under which a page saves it alone. What a form can post as text can be named so, and nothing else:
/// properties of the type string or bool, at the draft itself or at one of its rows.
/// </summary>
internal sealed class DraftField
{
    /// <summary>The name of a row that is added.</summary>
    private const string NewRow = "new";

    private const string Yes = "true";

    private static readonly string[] NoFields = ["Version", "Id"];

    private readonly object holder;
    private readonly PropertyInfo property;

    private DraftField(object holder, PropertyInfo property) => (this.holder, this.property) = (holder, property);

    /// <summary>The text of the field; a tick is <c>true</c> or empty.</summary>
    public string? Text
    {
        get => property.GetValue(holder) switch
        {
            true => Yes,
            string text => text,
            _ => null,
        };
        set => property.SetValue(holder, property.PropertyType == typeof(bool) ? value == Yes : value);
    }

    /// <summary>The last part of the name: the property, under which history knows the field too.</summary>
    public string Property => property.Name;

    /// <summary>Empty where the draft has no such field, or no such row any more.</summary>
    public static DraftField? Find(object draft, string name) => name.Split('.') switch
    {
        [var field] => In(draft, field),
        [var list, var row, var field] when Rows(draft, list) is { } rows => Row(rows, row) is { } found ? In(found, field) : null,
        _ => null,
    };

    /// <summary>The name of the field that a refusal names: <c>Points[0].Value</c> becomes <c>Points.{id}.Value</c>.</summary>
    public static string NameOf(object draft, string refused)
    {
        var (open, close) = (refused.IndexOf('[', StringComparison.Ordinal), refused.IndexOf("].", StringComparison.Ordinal));
        if (open <= 0 || close < open || Rows(draft, refused[..open]) is not { } rows || !int.TryParse(refused[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= rows.Count) return refused;
        return $"{refused[..open]}.{(rows[at] as IRow)?.Id ?? NewRow}.{refused[(close + 2)..]}";
    }

    private static DraftField? In(object holder, string name) =>
        holder.GetType().GetProperty(name) is { CanWrite: true } found && !NoFields.Contains(found.Name) && (found.PropertyType == typeof(string) || found.PropertyType == typeof(bool))
            ? new DraftField(holder, found) : null;

    private static IList? Rows(object draft, string name) =>
        draft.GetType().GetProperty(name) is { PropertyType.IsGenericType: true } list && typeof(IRow).IsAssignableFrom(list.PropertyType.GetGenericArguments()[0]) ? (IList)list.GetValue(draft)! : null;

    /// <summary>The fields of a new row come one by one and stand in one row.</summary>
    private static object? Row(IList rows, string id)
    {
        if (rows.Cast<IRow>().FirstOrDefault(row => (row.Id ?? NewRow) == id) is { } known) return known;
        if (id != NewRow) return null;
        var added = Activator.CreateInstance(rows.GetType().GetGenericArguments()[0])!;
        rows.Add(added);
        return added;
    }
}
