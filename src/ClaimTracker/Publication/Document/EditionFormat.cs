using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ClaimTracker.Text;

namespace ClaimTracker.Publication.Document;

/// <summary>Turns the parts of an edition into canonical bytes (RFC 8785) and back; what is not set is left out.</summary>
public static class EditionFormat
{
    /// <summary>The format that this version writes.</summary>
    public const string Current = "claimtracker/edition/1";

    /// <summary>Codes for enums, camelCase names, UTC times to the millisecond.</summary>
    public static JsonSerializerOptions Json { get; } = Options();

    /// <summary>The canonical bytes of a part; the same part always gives the same bytes.</summary>
    public static byte[] Write<T>(T part) where T : class =>
        CanonicalJson.Bytes(JsonSerializer.SerializeToNode(part, Json));

    /// <summary>Reads a part that this software wrote.</summary>
    /// <exception cref="JsonException">The bytes are no part of this kind.</exception>
    public static T Read<T>(ReadOnlySpan<byte> bytes) where T : class =>
        JsonSerializer.Deserialize<T>(bytes, Json) ?? throw new JsonException("The part is empty.");

    /// <summary>The fields of a part as JSON, for differences.</summary>
    public static JsonObject Fields(ReadOnlySpan<byte> bytes) =>
        JsonNode.Parse(bytes)?.AsObject() ?? throw new JsonException("The part is empty.");

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
        };
        options.Converters.Add(new TermConverterFactory());
        options.Converters.Add(new UtcMillisecondConverter());
        return options;
    }
}
