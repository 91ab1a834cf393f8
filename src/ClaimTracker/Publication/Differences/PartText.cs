using System.Text.Json.Nodes;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Publication.Differences;

/// <summary>Puts the fields of a part into words, so that two editions can be compared field by field by people.</summary>
internal sealed class PartText(IReadOnlyDictionary<string, string> names)
{
    /// <summary>The fields of a part: name in words and text, lists one item a line.</summary>
    public IReadOnlyDictionary<string, string> Fields<T>(T? part) where T : class =>
        part is null
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : EditionFormat.Fields(EditionFormat.Write(part)).Where(field => field.Key is not "id").ToDictionary(field => field.Key, field => Text(field.Key, field.Value), StringComparer.Ordinal);

    private string Text(string key, JsonNode? node) => node switch
    {
        null => string.Empty,
        JsonArray items => string.Join('\n', items.Select(item => Text(key, item)).Order(StringComparer.Ordinal)),
        JsonObject fields => string.Join("; ", fields.Where(field => field.Key is not "id" && field.Value is not JsonArray { Count: 0 }).Select(field => $"{Words(field.Key)}: {Text(field.Key, field.Value)}")),
        _ => names.GetValueOrDefault(node.ToString(), CodeWords.Of(key, node.ToString())),
    };

    /// <summary><c>wouldSettle</c> in words: <c>would settle</c>.</summary>
    public static string Words(string name) =>
        name.EndsWith("Id", StringComparison.Ordinal) ? Words(name[..^2]) : string.Concat(name.Select(character => char.IsUpper(character) ? $" {char.ToLowerInvariant(character)}" : character.ToString()));
}
