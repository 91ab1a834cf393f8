using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimTracker.Accounts.Passwords;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>A browser without script: opens pages, keeps cookies, and sends forms with everything that stands in them.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient client;
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private Uri address = new("https://localhost/");

    public Visitor(WebApplicationFactory<Program> site) =>
        client = site.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = address, AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>Somebody else who has got hold of a copy of the cookies.</summary>
    public static Visitor WithCookiesOf(Visitor other, WebApplicationFactory<Program> site)
    {
        var thief = new Visitor(site);
        foreach (var (name, value) in other.cookies) thief.cookies[name] = value;
        return thief;
    }

    /// <summary>What the browser sends with every request.</summary>
    public string Cookies => string.Join("; ", cookies.Select(pair => $"{pair.Key}={pair.Value}"));

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpResponseMessage Answer { get; private set; } = null!;

    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>Where the answer leads; null when it leads nowhere.</summary>
    public string? LedTo => Answer.Headers.Location is { } location ? new Uri(address, location).PathAndQuery : null;

    public string Text => string.Join(' ', (Page.Body?.TextContent ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentences that stand beside a field.</summary>
    public string Beside(string field) => Page.QuerySelector($"#Draft-{field}-refusal")?.TextContent.Trim() ?? string.Empty;

    /// <summary>What stands in a field.</summary>
    public string? ValueOf(string field) => Page.QuerySelector($"[name='Draft.{field}']")?.GetAttribute("value");

    /// <summary>The one-time link that the page shows.</summary>
    public string Link => new Uri(Page.QuerySelector("#link")?.GetAttribute("value") ?? throw new InvalidOperationException($"{Status} shows no link: {Text}")).PathAndQuery;

    public Task Open(string path) => Take(new HttpRequestMessage(HttpMethod.Get, new Uri(address, path)));

    /// <summary>Goes where the answer leads.</summary>
    public Task Follow() => Open(LedTo ?? throw new InvalidOperationException($"{Status} leads nowhere: {Text}"));

    /// <summary>Fills in a form of the page and sends it. A field that is named takes the values given for it and loses what stood there.</summary>
    public Task Send(string form, params (string Field, string Value)[] typed) =>
        Send(FormOf(form), typed);

    /// <summary>The same with the names under which the fields are posted.</summary>
    public Task SendAs(string form, params (string Name, string Value)[] typed) => Post(FormOf(form), typed);

    /// <summary>Presses “Sign out” at the top of the page.</summary>
    public Task SignOut() => Send(Page.QuerySelector<IHtmlFormElement>("form[action='/account/sign-out']")!);

    public async Task SignIn(string email, string password = PasswordRule.OfSamples)
    {
        await Open("/account/sign-in");
        await Send("sign-in", ("Email", email), ("Password", password));
        Assert.True(Status == HttpStatusCode.SeeOther, Text);
    }

    public void Dispose() => client.Dispose();

    private IHtmlFormElement FormOf(string name) => Page.QuerySelectorAll<IHtmlFormElement>("form").Single(one => one.QuerySelector("input[name='_handler']")?.GetAttribute("value") == name);

    private Task Send(IHtmlFormElement form, params (string Field, string Value)[] typed) => Post(form, [.. typed.Select(pair => ($"Draft.{pair.Field}", pair.Value))]);

    private Task Post(IHtmlFormElement form, (string Name, string Value)[] typed)
    {
        var names = typed.Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);
        var standing = form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(input => input.Type != "checkbox" || input.HasAttribute("checked"))
            .Select(input => KeyValuePair.Create(input.Name!, input.GetAttribute("value") ?? string.Empty)).Where(pair => !names.Contains(pair.Key));
        var fields = standing.Concat(typed.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        return Take(new HttpRequestMessage(HttpMethod.Post, new Uri(address, form.GetAttribute("action"))) { Content = new FormUrlEncodedContent(fields) });
    }

    private async Task Take(HttpRequestMessage request)
    {
        using (request)
        {
            address = request.RequestUri!;
            if (cookies.Count > 0) request.Headers.Add("Cookie", Cookies);
            Answer = await client.SendAsync(request);
            foreach (var set in Answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            {
                var (name, value) = (set.Split('=')[0], set.Split(';')[0][(set.IndexOf('=', StringComparison.Ordinal) + 1)..]);
                if (value.Length == 0) cookies.Remove(name);
                else cookies[name] = value;
            }
            Page = await new HtmlParser().ParseDocumentAsync(await Answer.Content.ReadAsStringAsync());
        }
    }
}
