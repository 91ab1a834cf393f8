using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("One\ntwo\n\nthree", "<p>One\ntwo</p>\n<p>three</p>\n")]
    [InlineData("*a* and **b** and ***c***", "<p><em>a</em> and <strong>b</strong> and <em><strong>c</strong></em></p>\n")]
    [InlineData("# One\n\n## Two\n\n### Three\n\n###### Six", "<h4>One</h4>\n<h5>Two</h5>\n<h6>Three</h6>\n<h6>Six</h6>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a\n</li>\n<li>b\n</li>\n</ol>\n")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")]
    [InlineData("> said", "<blockquote>\n<p>said</p>\n</blockquote>\n")]
    [InlineData("a  \nb", "<p>a<br>\nb</p>\n")]
    [InlineData("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n")]
    [InlineData("[x](https://a.example/?b=1&c=2)", "<p><a href=\"https://a.example/?b=1&amp;c=2\" rel=\"nofollow noopener ugc\">x</a></p>\n")]
    [InlineData("[x]\n\n[x]: http://a.example", "<p><a href=\"http://a.example\" rel=\"nofollow noopener ugc\">x</a></p>\n")]
    [InlineData("<https://a.example/b>", "<p><a href=\"https://a.example/b\" rel=\"nofollow noopener ugc\">https://a.example/b</a></p>\n")]
    [InlineData("[x](MAILTO:desk@a.example)", "<p><a href=\"mailto:desk@a.example\" rel=\"nofollow noopener ugc\">x</a></p>\n")]
    [InlineData("<desk@a.example>", "<p><a href=\"mailto:desk@a.example\" rel=\"nofollow noopener ugc\">desk@a.example</a></p>\n")]
    [InlineData("[x](/local)", "<p>x</p>\n")]
    [InlineData("[x](//a.example)", "<p>x</p>\n")]
    [InlineData("[x](https://a.example@b.example)", "<p>x</p>\n")]
    [InlineData("![A street](https://a.example/b.png)", "<p>A street</p>\n")]
    [InlineData("[![A](b.png)](https://a.example)", "<p><a href=\"https://a.example\" rel=\"nofollow noopener ugc\">A</a></p>\n")]
    [InlineData("[![a [b](https://b.example)](c.png)](https://a.example)", "<p><a href=\"https://a.example\" rel=\"nofollow noopener ugc\">a b</a></p>\n")]
    [InlineData("    four spaces are no code", "<p>four spaces are no code</p>\n")]
    [InlineData("```\na `b`\n```", "<p>```\na `b`\n```</p>\n")]
    [InlineData("a | b\n--|--\nc | d", "<p>a | b\n--|--\nc | d</p>\n")]
    [InlineData("5 < 7 & \"8\" > 6 &eacute;", "<p>5 &lt; 7 &amp; &quot;8&quot; &gt; 6 é</p>\n")]
    [InlineData("Gəncə Գանձակ Гянджа گنجه 😀", "<p>Gəncə Գանձակ Гянджа گنجه 😀</p>\n")]
    [InlineData("a\u202eb", "<p>a[RLO]b</p>\n")]
    [InlineData("[\u2066a](https://a.example/\u202e)", "<p>[LRI]a</p>\n")]
    public void Markdown_becomes_plain_html(string markdown, string html) => Assert.Equal(html, SafeMarkdown.ToHtml(markdown));

    [Fact]
    public void Text_at_the_limit_is_rendered_and_text_above_it_is_shown_as_typed()
    {
        var longest = "*a* " + new string('b', SafeMarkdown.MaxLength - 4);
        Assert.StartsWith("<p><em>a</em> bbb", SafeMarkdown.ToHtml(longest), StringComparison.Ordinal);
        Assert.StartsWith("<p>*a* bbb", SafeMarkdown.ToHtml(longest + "b"), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_at_once_give_the_same_html()
    {
        var all = new string[64];
        Parallel.For(0, all.Length, i => all[i] = SafeMarkdown.ToHtml("[a](https://a.example) *b*"));
        Assert.Single(all.Distinct(StringComparer.Ordinal));
    }
}
