using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Desk.Forms;

/// <summary>The buttons “add a row” and “remove this row”: they post the whole form, change the rows of the draft and save nothing.</summary>
public static class RowButtons
{
    /// <summary>The name under which the buttons are posted.</summary>
    public const string Name = "Pressed";

    public static string Add(string field) => $"add {field}";

    public static string Remove(string field, int at) => $"remove {field} {at}";

    /// <summary>Takes what is there already in place of what was described.</summary>
    public static string Use(KnownRecord known) => $"use {known.Kind.Code()} {known.Id}";

    /// <summary>The record of that kind that the pressed button takes; empty when it takes none.</summary>
    public static Guid? Used(string? pressed, RecordKind kind) =>
        pressed?.Split(' ') is ["use", var code, var id] && code == kind.Code() && Guid.TryParse(id, out var used) ? used : null;

    /// <summary>Does what the pressed button says; false when it belongs to other rows, or none was pressed.</summary>
    public static bool Press<T>(string? pressed, string field, List<T> rows) where T : new()
    {
        if (pressed == Add(field))
        {
            rows.Add(new T());
            return true;
        }
        var at = Enumerable.Range(0, rows.Count).Where(row => pressed == Remove(field, row)).ToList();
        foreach (var row in at) rows.RemoveAt(row);
        return at.Count > 0;
    }
}
