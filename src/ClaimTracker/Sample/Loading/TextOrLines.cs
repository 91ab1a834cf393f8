using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker.Sample.Loading;

/// <summary>Reads a text that is written as one string, as a number, or as a list of lines.</summary>
internal sealed class TextOrLines : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return reader.GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (reader.TokenType != JsonTokenType.StartArray) return reader.GetString();
        var lines = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) lines.Add(reader.GetString() ?? string.Empty);
        return string.Join('\n', lines);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
