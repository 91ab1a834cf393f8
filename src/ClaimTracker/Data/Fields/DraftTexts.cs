using System.Reflection;

namespace ClaimTracker.Data;

/// <summary>Every field of a draft that can be saved alone, by its name, with the text in it.</summary>
public static class DraftTexts
{
    /// <summary>Fields of rows too; rows that have no id yet are left out. A tick is <c>true</c> or empty.</summary>
    public static IReadOnlyDictionary<string, string?> Of(object draft) =>
        Names(draft).Select(name => (name, Field: DraftField.Find(draft, name))).Where(pair => pair.Field is not null).ToDictionary(pair => pair.name, pair => pair.Field!.Text, StringComparer.Ordinal);

    private static IEnumerable<string> Names(object draft)
    {
        foreach (var property in draft.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetValue(draft) is not System.Collections.IEnumerable rows || property.PropertyType == typeof(string))
            {
                yield return property.Name;
                continue;
            }
            foreach (var row in rows.OfType<IRow>().Where(row => row.Id is not null))
                foreach (var field in row.GetType().GetProperties()) yield return $"{property.Name}.{row.Id}.{field.Name}";
        }
    }
}
