using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace ClaimTracker.Text;

/// <summary>
/// Turns Markdown into HTML that cannot do harm: paragraphs, emphasis, lists, quotations, headings from the fourth level on, and links
/// to http, https and mailto. The elements are written one by one from the syntax tree, so what this page does not name cannot appear.
/// Text that is too long, too deep or too slow to read is shown as it was typed.
/// </summary>
public static class SafeMarkdown
{
    public const int MaxLength = 20_000;

    /// <summary>Raised whenever the same Markdown would give other HTML, so that stored HTML is made again.</summary>
    public const int RendererVersion = 1;

    /// <summary>The longest text, in characters, that is read on the spot: the time that reading takes grows at most with the square of the length, so the worst of these takes a hundredth of what the longest may.</summary>
    private const int ShortLength = 2_000;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static string ToHtml(string markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return "";
        if (markdown.Length > MaxLength)
            return AsTyped(markdown);
        try
        {
            return markdown.Length <= ShortLength ? Render(markdown) : RenderInTime(markdown);
        }
        catch (Exception e) when (e is ArgumentException or InvalidDataException || e.InnerException is ArgumentException or InvalidDataException)
        {
            return AsTyped(markdown);
        }
    }

    // Reading cannot be interrupted; the cap on the length bounds what is left behind when the budget is spent.
    // It has a thread of its own, so that a busy server does not spend the budget on waiting for one.
    private static string RenderInTime(string markdown)
    {
        var reading = Task.Factory.StartNew(() => Render(markdown), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return reading.Wait(Budget) ? reading.Result : AsTyped(markdown);
    }

    private static string Render(string markdown)
    {
        var writer = new SafeHtml();
        writer.WriteBlocks(Markdown.Parse(markdown, Pipeline));
        return writer.ToString();
    }

    private static string AsTyped(string markdown) => $"<p>{SafeHtml.Escape(markdown)}</p>\n";

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.DisableHtml();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        return builder.Build();
    }
}
