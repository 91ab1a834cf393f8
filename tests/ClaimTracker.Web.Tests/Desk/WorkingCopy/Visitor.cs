using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>A person in the newsroom with a browser that runs no script: opens pages, fills forms, presses buttons, follows redirects.</summary>
public sealed class Visitor(HttpClient client)
{
    private static readonly IBrowsingContext Browser = BrowsingContext.New(Configuration.Default);

    public IDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Path and query of the page that is shown.</summary>
    public string Path { get; private set; } = string.Empty;

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? string.Empty;

    public string Text => Page.QuerySelector("main")?.TextContent ?? string.Empty;

    /// <summary>The summary of what was refused.</summary>
    public string Refusal => Page.QuerySelector("[role=alert]")?.TextContent ?? string.Empty;

    public Task Open(string path) => Send(() => new HttpRequestMessage(System.Net.Http.HttpMethod.Get, path), path);

    public Visitor Fill(string field, string? value)
    {
        switch (Control(field))
        {
            case IHtmlInputElement { Type: "radio" }:
                Page.QuerySelectorAll<IHtmlInputElement>($"input[name='{field}']").Single(input => input.Value == value).IsChecked = true;
                break;
            case IHtmlInputElement input:
                input.Value = value ?? string.Empty;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value ?? string.Empty;
                break;
            case IHtmlSelectElement select:
                Assert.Contains(select.Options, option => option.Value == (value ?? string.Empty));
                select.Value = value ?? string.Empty;
                break;
        }
        return this;
    }

    /// <summary>Chooses the entry of a list that people read as this, or that begins with it.</summary>
    public Visitor Choose(string field, string words)
    {
        var select = Assert.IsType<IHtmlSelectElement>(Control(field), exactMatch: false);
        return Fill(field, select.Options.First(option => option.Text.StartsWith(words, StringComparison.Ordinal)).Value);
    }

    public Visitor Tick(string field, string label)
    {
        var box = Page.QuerySelectorAll<IHtmlInputElement>($"input[type=checkbox][name='{field}']").First(input => input.Closest("label")!.TextContent.Trim() == label);
        box.IsChecked = true;
        return this;
    }

    /// <summary>What stands in a field, with line ends as a browser shows them.</summary>
    public string? Typed(string field) => Value(field)?.Replace("\r\n", "\n", StringComparison.Ordinal);

    private string? Value(string field) => Control(field) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    /// <summary>The sentence of refusal beside a field, found as assistive software finds it.</summary>
    public string SentenceOn(string field)
    {
        var control = Page.QuerySelector($"[name='{field}']") is { } named && named.Closest("fieldset.choices") is { } group ? group : Control(field);
        if (control.GetAttribute("aria-invalid") != "true") return string.Empty;
        var ids = (control.GetAttribute("aria-describedby") ?? string.Empty).Split(' ');
        return string.Join(' ', ids.Where(id => id.EndsWith("-refusal", StringComparison.Ordinal)).Select(id => Page.GetElementById(id)!.TextContent));
    }

    /// <summary>Presses the button with these words and posts its form as a browser would.</summary>
    public async Task Press(string button)
    {
        var pressed = Page.QuerySelectorAll<IHtmlButtonElement>("main button:not(.on-return)").First(known => known.TextContent.Trim() == button);
        var submission = pressed.Form!.GetSubmission(pressed)!;
        using var body = new MemoryStream();
        await submission.Body.CopyToAsync(body);
        var (bytes, type) = (body.ToArray(), submission.MimeType ?? submission.Headers[HeaderNames.ContentType]);
        await Send(() =>
        {
            var request = new HttpRequestMessage(System.Net.Http.HttpMethod.Post, new Uri(submission.Target.Href)) { Content = new ByteArrayContent(bytes) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            return request;
        }, Path);
    }

    /// <summary>Follows the first link with these words, wherever it stands in the page.</summary>
    public Task Follow(string words) =>
        Open(new Uri(Page.QuerySelectorAll<IHtmlAnchorElement>("main a").First(link => link.TextContent.Trim().StartsWith(words, StringComparison.Ordinal)).Href).PathAndQuery);

    private async Task Send(Func<HttpRequestMessage> request, string path)
    {
        using var sent = request();
        using var answer = await client.SendAsync(sent);
        if (answer.Headers.Location is { } on)
        {
            await Open(on.IsAbsoluteUri ? on.PathAndQuery + on.Fragment : on.ToString());
            return;
        }
        (Status, Path) = (answer.StatusCode, path.Split('#')[0]);
        var html = await answer.Content.ReadAsStringAsync();
        Page = await Browser.OpenAsync(response => response.Content(html).Address($"https://localhost{Path}"));
    }

    private IElement Control(string field) =>
        Page.QuerySelector($"[name='{field}']") ?? throw new InvalidOperationException($"The page “{Heading}” ({Status}) has no field {field}.");
}
