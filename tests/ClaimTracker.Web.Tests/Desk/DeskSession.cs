using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimTracker.Web.Tests.Hosting;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>Somebody signed in to the newsroom, who opens pages and posts their forms as a browser without script does.</summary>
public sealed class DeskSession : IDisposable
{
    private readonly HttpClient client;

    private DeskSession(HttpClient client) => this.client = client;

    /// <param name="name">The first part of a sample account's address, such as <c>editor</c>.</param>
    public static async Task<DeskSession> SignIn(Site site, string name)
    {
        var session = new DeskSession(site.CreateClient());
        var signedIn = await session.Post("/account/sign-in", "sign-in", ("Draft.Email", $"{name}@sample.test"), ("Draft.Password", "sample-data-only"));
        Assert.Equal(HttpStatusCode.SeeOther, signedIn.Status);
        return session;
    }

    public async Task<HttpResponseMessage> Get(string address) => await client.GetAsync(new Uri(address, UriKind.Relative));

    public async Task<Reply> Open(string address)
    {
        using var answer = await Get(address);
        return await Reply.Of(answer);
    }

    /// <summary>Opens a page, types into the fields of one of its forms, leaves the others as they are, and posts it.</summary>
    public async Task<Reply> Post(string address, string form, params (string Name, string Value)[] typed) =>
        await Send(address, Filled((await Open(address)).Form(form), typed));

    /// <summary>The same with a file.</summary>
    public async Task<Reply> PostFile(string address, string form, string field, byte[] file, string type, params (string Name, string Value)[] typed)
    {
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in Filled((await Open(address)).Form(form), typed)) parts.Add(new StringContent(value), name);
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new(type);
        parts.Add(content, field, "upload.bin");
        return await Send(address, parts);
    }

    /// <summary>Posts what no form of that page offers, with the token of a form that the same person may see.</summary>
    public async Task<Reply> Forge(string address, string tokenFrom, params (string Name, string Value)[] fields)
    {
        var token = (await Open(tokenFrom)).Page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        return await Send(address, [("__RequestVerificationToken", token), .. fields]);
    }

    /// <summary>The same as a page's script posts it, which is answered in JSON.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Answer)> Script(string address, string tokenFrom, params (string Name, string Value)[] fields)
    {
        var token = (await Open(tokenFrom)).Page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Accept.ParseAdd("application/json");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }

    public void Dispose() => client.Dispose();

    private async Task<Reply> Send(string address, IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Send(address, form);
    }

    private async Task<Reply> Send(string address, HttpContent content)
    {
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        return await Reply.Of(answer);
    }

    private static List<(string Name, string Value)> Filled(IElement form, (string Name, string Value)[] typed)
    {
        var fields = form.QuerySelectorAll("input[name], textarea[name], select[name]").Select(field => field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" } => (null, string.Empty),
            IHtmlInputElement input => (input.Name, input.Value),
            IHtmlTextAreaElement text => (text.Name, text.Value),
            IHtmlSelectElement choice => (choice.Name, choice.Value ?? string.Empty),
            _ => (Name: (string?)null, string.Empty),
        }).Where(field => field.Name is not null && !typed.Any(other => other.Name == field.Name)).Select(field => (field.Name!, field.Item2));
        return [.. fields, .. typed];
    }

    /// <summary>What came back.</summary>
    public sealed record Reply(HttpStatusCode Status, string? Location, IHtmlDocument Page)
    {
        public string Text => Page.Body!.TextContent;

        /// <summary>The sentences on one field.</summary>
        public string RefusalOf(string id) => Page.GetElementById($"{id}-refusal")?.TextContent ?? string.Empty;

        /// <summary>What stands in a field.</summary>
        public string ValueOf(string name) => Page.QuerySelector($"[name='{name}']") switch
        {
            IHtmlTextAreaElement text => text.Value,
            IHtmlSelectElement choice => choice.Value ?? string.Empty,
            IHtmlInputElement input => input.Value,
            _ => throw new InvalidOperationException($"The page has no field {name}."),
        };

        /// <summary>The form of that name.</summary>
        public IElement Form(string name) =>
            Page.QuerySelector($"form:has(input[name=_handler][value='{name}'])") ?? throw new InvalidOperationException($"The page ({Status}) has no form {name}: {Text}");

        internal static async Task<Reply> Of(HttpResponseMessage answer) =>
            new(answer.StatusCode, answer.Headers.Location?.OriginalString, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
    }
}
