using System.Diagnostics;
using AngleSharp.Html.Parser;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

/// <summary>Combines known attacks and reads the outcome as a browser would: only what is allowed may be left.</summary>
public sealed class HostileMarkdownTests
{
    private static readonly HashSet<string> Elements =
        new(["p", "em", "strong", "ul", "ol", "li", "blockquote", "a", "h4", "h5", "h6", "br", "hr"], StringComparer.Ordinal);

    private static readonly string[] Targets =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)",
        "&#106;avascript:alert(1)", "&#x6A;avascript&#x3A;alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)",
        "java\tscript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)", "javascript\\:alert(1)", "javascript%3Aalert(1)",
        "javascript://a.example/%0aalert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=alert(1)>", "file:///etc/passwd",
        "blob:https://a.example/1", "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "//evil.example", "\\\\evil.example\\a",
        "/\\evil.example", "https:evil.example", "https:\\\\evil.example", "http://a.example@evil.example", "https://a.example\\@evil.example",
        "https://a.example/\"onmouseover=alert(1)", "https://a.example/'onfocus=alert(1) autofocus='", "https://a.example/<script>",
        "mailto:a@a.example?bcc=b@b.example", "mailto:javascript:alert(1)", "mailto:\"><script>alert(1)</script>@a.example",
        "http://", "https://a.example\u202e/moc", "ht\u00adtps://a.example", "ｊavascript:alert(1)", "jar:https://a.example!/b", "tel:1",
    ];

    private static readonly string[] Shapes =
    [
        "[x]({0})", "[x](<{0}>)", "[x]({0} \"title\")", "![x]({0})", "[![x]({0})]({0})", "<{0}>", "[x]\n\n[x]: {0}", "[x][y]\n\n[y]: <{0}> 't'",
        "> - [*x*]({0})", "# [x]({0})", "[x]({0}){{onclick=alert(1)}}", "{0}", "[{0}]({0})", "**[x]({0})**", "1. ![a [b]({0})]({0})",
    ];

    private static readonly string[] Vectors =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>", "<a\nhref='javascript:alert(1)'>x", "<body onload=alert(1)>",
        "<style>@import 'https://evil.example'</style>", "<link rel=stylesheet href=https://evil.example>", "<meta http-equiv=refresh content=0>",
        "<base href=https://evil.example>", "<form action=https://evil.example><input name=a>", "<math><mi xlink:href=javascript:alert(1)>",
        "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>", "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>",
        "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>", "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
        "</p><script>alert(1)</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><script>alert(1)</script>", "<template><script>alert(1)</script>", "<plaintext>", "<title></title><script>", "<xmp><img src=x>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script>alert(1)\\</script>", "<p onclick=alert(1)>",
        "text{onclick=alert(1)}", "text{.class #id onclick=alert(1)}", "# text {#id onclick=alert(1)}", "{onclick=alert(1)}\n# text", "*a*{onclick=alert(1)}",
        "- a{onmouseover=alert(1)}", "> a\n{onclick=alert(1)}", "```js onclick=alert(1)\n<script>\n```", "`<script>alert(1)</script>`", "::: onclick\n<b>\n:::",
        "[^1]\n\n[^1]: <script>", "$$<script>alert(1)</script>$$", "|a|\n|-|\n|<script>|", "*[A]: <script>\n\nA", ":script: :)", "---\nonclick: alert(1)\n---",
        "[toc]", "^[<script>]", "~~<b>~~ ==<i>== ++<u>++", "\"\"<cite>\"\"", "[x]: javascript:alert(1) 'y\"onclick=alert(1)'", "\0<\0script>", "<\u0000script>",
        "\u2028<script>\u2029", "<ſcript>alert(1)</ſcript>", "＜script＞alert(1)＜/script＞", "+ADw-script+AD4-", "<a@\"onclick=alert(1)>", "<a:b\"onclick=1>",
    ];

    private static readonly string[] Frames = ["{0}", "a {0} b", "> {0}", "- {0}", "# {0}", "*{0}*", "[{0}](https://a.example)", "![{0}](https://a.example)"];

    private static readonly string[] Bombs =
    [
        ">", "[", "![", "*", "**", "_", "*a **b ", "- ", "1. ", "> - ", "[a](", "[[]", "<", "<a ", "&", "&amp", "\\", "`", "a\n=\n", "[a][", "](", "((", "*a_", "[a]: b '", "[a](b \"", "\0", "#",
    ];

    private static string Fill(string frame, string text) => frame.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("{0}", text, StringComparison.Ordinal);

    public static IEnumerable<string> Hostile() =>
        Targets.SelectMany(target => Shapes.Select(shape => Fill(shape, target)))
            .Concat(Vectors.SelectMany(vector => Frames.Select(frame => Fill(frame, vector))));

    [Fact]
    public void Nothing_but_the_allowed_elements_and_attributes_is_left_of_hostile_input()
    {
        var inputs = Hostile().ToList();
        Assert.True(inputs.Count >= 150);
        Assert.All(inputs, input => AssertHarmless(SafeMarkdown.ToHtml(input)));
    }

    [Fact]
    public void Hostile_input_stays_harmless_when_it_is_shown_as_typed() =>
        Assert.All(Hostile(), input => AssertHarmless(SafeMarkdown.ToHtml(input + new string('a', SafeMarkdown.MaxLength))));

    [Fact]
    public void A_link_to_another_scheme_becomes_its_words()
    {
        foreach (var target in Targets.Where(target => !target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith("mailto", StringComparison.Ordinal)))
            Assert.DoesNotContain("<a", SafeMarkdown.ToHtml($"[words](<{target}>)"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_of_these_tests_sees_what_is_not_allowed()
    {
        foreach (var bad in (string[])["<b>x</b>", "<p class=a>", "<a href='javascript:alert(1)' rel='nofollow noopener ugc'>x</a>", "<a href=https://a.example>x</a>", "<img src=x>", "<!--a-->", "<h1>a</h1>"])
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertHarmless(bad));
    }

    [Fact]
    public void Deep_or_long_bombs_are_harmless_and_end_in_time()
    {
        foreach (var bomb in Bombs)
        {
            foreach (var length in (int[])[10_000, SafeMarkdown.MaxLength])
            {
                var watch = Stopwatch.StartNew();
                AssertHarmless(SafeMarkdown.ToHtml(string.Concat(Enumerable.Repeat(bomb, length / bomb.Length))));
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{bomb}: {watch.Elapsed}");
            }
        }
    }

    [Fact]
    public void A_quotation_nested_ten_thousand_deep_is_shown_as_typed() =>
        Assert.Equal($"<p>{string.Concat(Enumerable.Repeat("&gt;", 10_000))}</p>\n", SafeMarkdown.ToHtml(new string('>', 10_000)));

    private static void AssertHarmless(string html)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><html><head></head><body>" + html + "</body></html>").Body!;
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        Assert.Empty(body.Attributes);
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            var attributes = element.Attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal);
            if (element.LocalName is "a")
            {
                Assert.Equal("nofollow noopener ugc", attributes.GetValueOrDefault("rel"));
                Assert.Matches("^(https?://[^/@]+(/|$|\\?|#)|mailto:[^?&]+$)", attributes.GetValueOrDefault("href"));
                Assert.Equal(2, attributes.Count);
                Assert.Null(element.ParentElement!.Closest("a"));
            }
            else
            {
                Assert.All(attributes.Keys, name => Assert.Equal("start", name));
                Assert.True(attributes.Count == 0 || element.LocalName is "ol");
            }
        }
    }
}
