using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ClaimTracker.Sample.Loading;

/// <summary>The sample files, read: the shared records, and each dispute with its editions, in the order of the files' names.</summary>
internal sealed record SampleBook(RecordEntries Records, IReadOnlyList<SampleBook.Dispute> Disputes)
{
    private const string Folder = "sample/";
    private const string RecordsFile = "records.json";

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new TextOrLines() },
    };

    /// <summary>One dispute: the key is the name of its file.</summary>
    internal sealed record Dispute(string Key, EditionEntry First, EditionEntry? Second);

    /// <exception cref="InvalidOperationException">A file does not fit; the message names it.</exception>
    public static SampleBook Read()
    {
        var names = typeof(SampleBook).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var disputes = names.Select(name => name[Folder.Length..]).Where(name => name != RecordsFile).Select(name => DisputeIn(Path.GetFileNameWithoutExtension(name), Parse(name)));
        return new SampleBook(Take<RecordEntries>(RecordsFile, Parse(RecordsFile)), [.. disputes]);
    }

    private static JsonObject Parse(string name)
    {
        using var file = typeof(SampleBook).Assembly.GetManifestResourceStream(Folder + name)!;
        return JsonNode.Parse(file, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
    }

    private static Dispute DisputeIn(string key, JsonObject file)
    {
        file.Remove("second", out var later);
        var first = Take<EditionEntry>(key, file);
        return new Dispute(key, first, later is null ? null : Take<EditionEntry>(key, Amended(file, later.AsObject())));
    }

    /// <summary>The head of the first edition as the second amends it, with only those sides, claims, links and relations that the second names.</summary>
    private static JsonObject Amended(JsonObject first, JsonObject second)
    {
        var whole = first.DeepClone().AsObject();
        foreach (var list in new[] { "sides", "claims", "links", "replies", "related", "notices" }) whole.Remove(list);
        foreach (var (name, value) in second) whole[name] = value?.DeepClone();
        var known = first["claims"]!.AsArray().Select(claim => claim!.AsObject()).ToDictionary(claim => (string)claim["key"]!, StringComparer.Ordinal);
        if (whole["claims"] is JsonArray claims)
            whole["claims"] = new JsonArray([.. claims.Select(claim => known.TryGetValue((string)claim!["key"]!, out var before) ? Amended(before, claim) : claim.DeepClone())]);
        return whole;
    }

    /// <summary>A claim as the second edition amends it: its fields replace those of the first, its citations are added, and without a verdict of its own that of the first stays.</summary>
    private static JsonNode Amended(JsonObject before, JsonNode claim)
    {
        var whole = before.DeepClone().AsObject();
        whole.Remove("citations");
        whole.Remove("verdict");
        foreach (var (name, value) in claim.AsObject()) whole[name] = value?.DeepClone();
        return whole;
    }

    private static T Take<T>(string name, JsonObject file)
    {
        try
        {
            return file.Deserialize<T>(Shape)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidOperationException($"Sample file {name}: {fault.Message}", fault);
        }
    }
}
