using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTracker.Text;

/// <summary>
/// Writes JSON in the one form of RFC 8785, so that the same content always has the same bytes and the same hash. Only text, whole
/// numbers within ±(2^53-1), true, false and null can be written; anything else throws a <see cref="FormatException"/> that says why.
/// </summary>
public static class CanonicalJson
{
    public const long MaxInteger = (1L << 53) - 1;
    private const int MaxDepth = 64;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Bytes(JsonNode? node)
    {
        var json = new StringBuilder();
        try
        {
            Write(json, node, depth: 0);
            return StrictUtf8.GetBytes(json.ToString());
        }
        catch (EncoderFallbackException e)
        {
            throw new FormatException("The text holds half of a surrogate pair; replace the broken character.", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("The JSON cannot be read as text; replace the broken character in it.", e);
        }
    }

    private static void Write(StringBuilder json, JsonNode? node, int depth)
    {
        if (depth > MaxDepth)
            throw new FormatException("The JSON is nested more than 64 levels deep; make it flatter.");
        switch (node)
        {
            case null:
                json.Append("null");
                break;
            case JsonObject members:
                WriteMembers(json, members, depth);
                break;
            case JsonArray items:
                WriteItems(json, items, depth);
                break;
            default:
                WriteValue(json, node);
                break;
        }
    }

    private static void WriteMembers(StringBuilder json, JsonObject members, int depth)
    {
        json.Append('{');
        var first = true;
        foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (!first)
                json.Append(',');
            first = false;
            WriteText(json, name);
            json.Append(':');
            Write(json, value, depth + 1);
        }
        json.Append('}');
    }

    private static void WriteItems(StringBuilder json, JsonArray items, int depth)
    {
        json.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                json.Append(',');
            Write(json, items[i], depth + 1);
        }
        json.Append(']');
    }

    private static void WriteValue(StringBuilder json, JsonNode value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                WriteText(json, value.AsValue().TryGetValue<string>(out var text) ? text : value.Deserialize<string>()!);
                break;
            case JsonValueKind.Number:
                WriteInteger(json, value);
                break;
            case JsonValueKind.True:
                json.Append("true");
                break;
            case JsonValueKind.False:
                json.Append("false");
                break;
            case JsonValueKind.Null:
                json.Append("null");
                break;
            default:
                throw new FormatException("A value that is neither text, number, true, false nor null cannot be written; turn it into one of these.");
        }
    }

    private static void WriteInteger(StringBuilder json, JsonNode value)
    {
        var digits = value.ToJsonString();
        if (!long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number is < -MaxInteger or > MaxInteger)
        {
            throw new FormatException($"The number {digits} is not a whole number within 9007199254740991 of zero; write it as text.");
        }
        json.Append(number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\t' => json.Append("\\t"),
                '\n' => json.Append("\\n"),
                '\f' => json.Append("\\f"),
                '\r' => json.Append("\\r"),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => json.Append(c),
            };
        }
        json.Append('"');
    }
}
