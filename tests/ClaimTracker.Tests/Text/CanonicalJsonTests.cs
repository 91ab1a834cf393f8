using System.Text;
using System.Text.Json.Nodes;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class CanonicalJsonTests
{
    private static string Canonical(JsonNode? node) => Encoding.UTF8.GetString(CanonicalJson.Bytes(node));

    [Fact]
    public void The_example_of_the_standard_has_the_bytes_of_the_standard()
    {
        // RFC 8785, 3.2.4, without its fractions, which are refused here.
        var node = JsonNode.Parse("""
            { "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }
            """);
        var hex = Convert.ToHexStringLower(CanonicalJson.Bytes(node));
        Assert.Equal(
            "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d",
            hex);
    }

    [Fact]
    public void Names_are_ordered_by_their_utf_16_code_units()
    {
        // RFC 8785, 3.2.3: the emoji's surrogates come before U+FB33, though its code point is greater.
        var node = JsonNode.Parse("""
            {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
             "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
            """)!.AsObject();
        var order = JsonNode.Parse(Canonical(node))!.AsObject().Select(member => member.Value!.GetValue<string>());
        Assert.Equal(
            "Carriage Return, One, Control, Latin Small Letter O With Diaeresis, Euro Sign, Emoji: Grinning Face, Hebrew Letter Dalet With Dagesh",
            string.Join(", ", order));
    }

    [Fact]
    public void Nested_objects_are_ordered_and_arrays_keep_their_order() =>
        Assert.Equal(
            """{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}""",
            Canonical(JsonNode.Parse("""{"1":{"f":{"f":"hi","F":5},"\n":56},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}""")));

    [Theory]
    [InlineData("\b\t\n\f\r\"\\", "\"\\b\\t\\n\\f\\r\\\"\\\\\"")]
    [InlineData("\u0000\u0001\u000b\u001f", "\"\\u0000\\u0001\\u000b\\u001f\"")]
    [InlineData("\u007f\u0080\u2028\u2029", "\"\u007f\u0080\u2028\u2029\"")]
    [InlineData("</script>&'+/", "\"</script>&'+/\"")]
    [InlineData("Gəncə, Գանձակ, Гянджа, گنجه 😀", "\"Gəncə, Գանձակ, Гянджа, گنجه 😀\"")]
    [InlineData("A\u030a", "\"A\u030a\"")]
    public void Text_is_literal_but_for_quotes_and_control_characters(string text, string expected) =>
        Assert.Equal(expected, Canonical(JsonValue.Create(text)));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-1", "-1")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("-9007199254740991", "-9007199254740991")]
    public void Whole_numbers_are_written_plainly(string json, string expected) => Assert.Equal(expected, Canonical(JsonNode.Parse(json)));

    [Theory]
    [InlineData("0.5")]
    [InlineData("4.50")]
    [InlineData("1.0")]
    [InlineData("333333333.33333329")]
    [InlineData("1E30")]
    [InlineData("1e2")]
    [InlineData("2e-3")]
    [InlineData("0.000000000000000000000000001")]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("99999999999999999999999999")]
    public void Fractions_exponents_and_too_great_numbers_are_refused(string json)
    {
        var e = Assert.Throws<FormatException>(() => CanonicalJson.Bytes(JsonNode.Parse(json)));
        Assert.Contains("write it as text", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_made_in_code_follow_the_same_rule()
    {
        Assert.Equal("[1,2,3,4,5]", Canonical(new JsonArray(1, 2L, (short)3, 4.0, 5m)));
        Assert.Throws<FormatException>(() => CanonicalJson.Bytes(JsonValue.Create(0.1)));
        Assert.Throws<FormatException>(() => CanonicalJson.Bytes(JsonValue.Create(ulong.MaxValue)));
    }

    [Fact]
    public void Ids_and_days_are_written_as_text() =>
        Assert.Equal(
            """["00000000-0000-0000-0000-000000000000","2020-10-11"]""",
            Canonical(new JsonArray(JsonValue.Create(Guid.Empty), JsonValue.Create(new DateOnly(2020, 10, 11)))));

    [Fact]
    public void Half_a_surrogate_pair_is_refused_in_text_and_in_names()
    {
        // Not as a theory: attributes are stored as UTF-8, which has no half pairs.
        foreach (var broken in (string[])["\ud800", "a\udc00b", "\ude00\ud83d"])
        {
            Assert.Throws<FormatException>(() => CanonicalJson.Bytes(JsonValue.Create(broken)));
            Assert.Throws<FormatException>(() => CanonicalJson.Bytes(new JsonObject { [broken] = 1 }));
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_in_json_that_was_read()
    {
        Assert.Throws<FormatException>(() => CanonicalJson.Bytes(JsonNode.Parse("\"\\ud800\"")));
        Assert.Throws<FormatException>(() => CanonicalJson.Bytes(JsonNode.Parse("{\"\\ud800\":1}")));
    }

    [Fact]
    public void Nothing_is_null_and_true_and_false_are_words() =>
        Assert.Equal("null true false {} []", string.Join(' ', Canonical(null), Canonical(JsonValue.Create(true)), Canonical(JsonValue.Create(false)), Canonical(new JsonObject()), Canonical(new JsonArray())));

    [Fact]
    public void There_is_no_mark_of_byte_order() => Assert.Equal([0x7b, 0x7d], CanonicalJson.Bytes(new JsonObject()));

    [Fact]
    public void Too_deep_nesting_is_refused()
    {
        JsonNode node = new JsonArray();
        for (var i = 0; i < 100; i++)
            node = new JsonArray(node);
        Assert.Throws<FormatException>(() => CanonicalJson.Bytes(node));
    }
}
