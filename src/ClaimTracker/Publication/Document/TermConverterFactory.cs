using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>Writes each member of the vocabulary as its code.</summary>
internal sealed class TermConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TermConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class TermConverter<T> : JsonConverter<T> where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Terms.TryRead<T>(reader.GetString(), out var value) ? value : throw new JsonException($"No {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code());
    }
}
