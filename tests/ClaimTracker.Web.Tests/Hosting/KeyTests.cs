using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The keys of cookies and form tokens outlive the process, and are shared by instances on one database.</summary>
[Collection(Instance.OnPostgres)]
public sealed class KeyTests : IDisposable
{
    private readonly DirectoryInfo folder = SampleFolder.Copy();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_restart_signs_nobody_out_and_spoils_no_open_form()
    {
        IReadOnlyList<string> cookies;
        string token;
        await using (var first = Instance.Start(folder.FullName, []))
        {
            await first.Ready();
            cookies = await SignIn(first);
            token = await Token(first, cookies, "/desk/disputes/new");
        }
        await using var second = Instance.Start(folder.FullName, []);
        await second.Ready();
        using var saved = await Post(second, cookies, "/desk/disputes/new", ("_handler", "save"), ("__RequestVerificationToken", token), ("Draft.Title", "Who shelled the harbour while it restarted?"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
    }

    [Fact]
    public async Task Who_signed_in_at_one_instance_is_signed_in_at_the_other()
    {
        await using var database = await PostgresServer.WithSample(folder);
        await using var one = Instance.Start(folder.FullName, database.Settings);
        await one.Ready();
        await using var other = Instance.Start(folder.CreateSubdirectory("other").FullName, database.Settings);
        await other.Ready();
        var cookies = await SignIn(one);
        using var answer = await Send(other, cookies, new HttpRequestMessage(HttpMethod.Get, "/desk"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<IReadOnlyList<string>> SignIn(Instance instance)
    {
        using var form = await instance.Client.GetAsync(new Uri("/account/sign-in", UriKind.Relative));
        var given = Cookies(form);
        using var answer = await Post(instance, given, "/account/sign-in", ("_handler", "sign-in"), ("__RequestVerificationToken", await TokenOf(form)), ("Draft.Email", "fact-checker@sample.test"), ("Draft.Password", "sample-data-only"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return [.. given, .. Cookies(answer)];
    }

    private static async Task<string> Token(Instance instance, IReadOnlyList<string> cookies, string page)
    {
        using var answer = await Send(instance, cookies, new HttpRequestMessage(HttpMethod.Get, page));
        return await TokenOf(answer);
    }

    private static async Task<string> TokenOf(HttpResponseMessage answer) =>
        (await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync())).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

    private static async Task<HttpResponseMessage> Post(Instance instance, IReadOnlyList<string> cookies, string page, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Send(instance, cookies, new HttpRequestMessage(HttpMethod.Post, page) { Content = form });
    }

    private static async Task<HttpResponseMessage> Send(Instance instance, IReadOnlyList<string> cookies, HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies));
            return await instance.Client.SendAsync(request);
        }
    }

    private static IReadOnlyList<string> Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set.Select(cookie => cookie.Split(';')[0])] : [];
}
