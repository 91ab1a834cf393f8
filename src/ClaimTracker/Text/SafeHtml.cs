using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimTracker.Text;

/// <summary>Writes a Markdown syntax tree as HTML from a fixed set of elements; the only attributes are those of links and of a list's start.</summary>
internal sealed class SafeHtml
{
    private const int MaxDepth = 100;

    private readonly StringBuilder _html = new();
    private int _depth;
    private bool _inLink;

    /// <summary>Text and attribute values, with the characters that turn the direction of writing shown by name.</summary>
    public static string Escape(string text) =>
        string.Concat(PlainText.Visible(text).Select(run => run.ControlName ?? run.Text))
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    public override string ToString() => _html.ToString();

    public void WriteBlocks(ContainerBlock container, bool tight = false)
    {
        Enter();
        foreach (var block in container)
            WriteBlock(block, tight);
        _depth--;
    }

    private void WriteBlock(Block block, bool tight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteLeaf(heading, $"h{Math.Min(heading.Level + 3, 6).ToString(CultureInfo.InvariantCulture)}");
                break;
            case ParagraphBlock paragraph when tight:
                WriteInlines(paragraph.Inline);
                _html.Append('\n');
                break;
            case ParagraphBlock paragraph:
                WriteLeaf(paragraph, "p");
                break;
            case QuoteBlock quote:
                WriteContainer(quote, "blockquote");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case ThematicBreakBlock:
                _html.Append("<hr>\n");
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        _html.Append('<').Append(name);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
            _html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        _html.Append(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _html.Append("<li>");
            WriteBlocks(item, tight: !list.IsLoose);
            _html.Append("</li>\n");
        }
        _html.Append("</").Append(name).Append(">\n");
    }

    private void WriteContainer(ContainerBlock block, string name)
    {
        _html.Append('<').Append(name).Append(">\n");
        WriteBlocks(block);
        _html.Append("</").Append(name).Append(">\n");
    }

    private void WriteLeaf(LeafBlock block, string name)
    {
        _html.Append('<').Append(name).Append('>');
        WriteInlines(block.Inline);
        _html.Append("</").Append(name).Append(">\n");
    }

    private void WriteInlines(ContainerInline? container)
    {
        Enter();
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            WriteInline(inline);
        _depth--;
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteText(literal.Content.ToString());
                break;
            case HtmlEntityInline entity:
                WriteText(entity.Transcoded.ToString());
                break;
            case LineBreakInline lineBreak:
                _html.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case EmphasisInline emphasis:
                var name = emphasis.DelimiterCount == 2 ? "strong" : "em";
                _html.Append('<').Append(name).Append('>');
                WriteInlines(emphasis);
                _html.Append("</").Append(name).Append('>');
                break;
            case LinkInline { IsImage: false } link:
                WriteLink(link.Url, () => WriteInlines(link));
                break;
            case AutolinkInline link:
                WriteLink(link.IsEmail ? "mailto:" + link.Url : link.Url, () => WriteText(link.Url));
                break;
            case DelimiterInline delimiter:
                WriteText(delimiter.ToLiteral());
                WriteInlines(delimiter);
                break;
            // Pictures show the words that stand for them.
            case ContainerInline container:
                WriteInlines(container);
                break;
        }
    }

    private void WriteLink(string? url, Action writeWords)
    {
        var target = _inLink ? null : Target(url);
        if (target is null)
        {
            writeWords();
            return;
        }
        _inLink = true;
        _html.Append("<a href=\"").Append(Escape(target)).Append("\" rel=\"nofollow noopener ugc\">");
        writeWords();
        _html.Append("</a>");
        _inLink = false;
    }

    private static string? Target(string? url)
    {
        if (url is null)
            return null;
        if (url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return IsMailAddress(url["mailto:".Length..]) ? "mailto:" + url["mailto:".Length..] : null;
        return WebAddress.TryRead(url, out var address) ? address.Text : null;
    }

    private static bool IsMailAddress(string address) =>
        address.Count(c => c == '@') == 1 && address.All(c => char.IsAsciiLetterOrDigit(c) || "@.-_+".Contains(c, StringComparison.Ordinal));

    private void WriteText(string text) => _html.Append(Escape(text));

    private void Enter()
    {
        if (++_depth > MaxDepth)
            throw new InvalidDataException("The Markdown is nested too deeply.");
    }
}
