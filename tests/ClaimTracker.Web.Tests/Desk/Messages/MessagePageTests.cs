using System.Net;
using AngleSharp.Dom;
using ClaimTracker.Messages;
using ClaimTracker.Messages.Delivery;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk.Messages;

/// <summary>The pages of messages, of what is watched, and of mail.</summary>
[Collection(DeskSite.Collection)]
public sealed class MessagePageTests(DeskSite desk)
{
    [Fact]
    public async Task A_message_is_counted_listed_opened_by_a_post_and_then_seen()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        using var second = await desk.SignIn("second-checker");
        await editor.Post($"/desk/disputes/{dispute.Id}/comments", "save", ("Draft.About", $"dispute:{dispute.Id}"), ("Draft.Text", "Is this right, @second-checker?"));
        var list = await second.Open("/desk/messages");
        var row = Row(list, dispute.Title);
        Assert.Contains($"not seen Sample editor mentioned you in a comment on “{dispute.Title}”.", Plain(row.TextContent), StringComparison.Ordinal);
        Assert.Contains("not seen", list.Page.QuerySelector("nav[aria-label=Newsroom] a[href='/desk/messages']")!.TextContent, StringComparison.Ordinal);
        var address = row.QuerySelector("form")!.GetAttribute("action")!;
        var page = await second.Open(address);
        Assert.Contains("mentioned you in a comment on", page.Page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("not seen", Row(await second.Open("/desk/messages"), dispute.Title).TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Open(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Forge(address, "/desk", ("_handler", "open"))).Status);

        var opened = await second.Forge(address, "/desk/messages", ("_handler", "open"));
        Assert.Equal(HttpStatusCode.SeeOther, opened.Status);
        Assert.StartsWith($"/desk/disputes/{dispute.Id}/comments/", opened.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Forge(address, "/desk/messages", ("_handler", "open"))).Status);
        row = Row(await second.Open("/desk/messages"), dispute.Title);
        Assert.DoesNotContain("not seen", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(opened.Location, row.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain(dispute.Title, (await second.Open("/desk/messages?show=unseen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_are_marked_as_seen_at_once_and_what_cannot_be_read_is_said()
    {
        using var checker = await desk.SignIn("fact-checker");
        var me = (await desk.Person("fact-checker")).AccountId!.Value;
        await desk.Look(async data =>
        {
            for (var at = 0; at < 120; at++) data.Add(new Message(me, MessageKind.Roles, MessageEvent.RolesChanged, new DateTimeOffset(2026, 1, 1, 0, 0, at % 60, TimeSpan.Zero)));
            return await data.SaveChangesAsync();
        });
        var first = await checker.Open("/desk/messages");
        Assert.Equal(50, first.Page.QuerySelectorAll(".messages > li").Length);
        var older = first.Page.QuerySelectorAll("a").Single(link => link.TextContent == "Older messages").GetAttribute("href")!;
        Assert.NotEmpty((await checker.Open(older)).Page.QuerySelectorAll(".messages > li"));
        foreach (var page in new[] { "99999", "-1", "0", "two", "99999999999999999999" }) Assert.Equal(HttpStatusCode.OK, (await checker.Open($"/desk/messages?page={page}")).Status);
        var refused = await checker.Forge("/desk/messages", "/desk/messages", ("_handler", "all"), ("upTo", "tomorrow"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Open the list again", refused.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "/desk/messages"), ((await checker.Post("/desk/messages", "all")) is var done ? done.Status : default, done.Location));
        Assert.Contains("You have seen every message.", (await checker.Open("/desk/messages?show=unseen")).Text, StringComparison.Ordinal);
        await desk.Look(data => data.Set<Message>().Where(message => message.RecipientId == me && message.Kind == MessageKind.Roles).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task A_dispute_is_watched_and_left_by_one_button_and_listed_in_between()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var second = await desk.SignIn("second-editor");
        var address = $"/desk/disputes/{dispute.Id}";
        Assert.Equal((HttpStatusCode.SeeOther, address), (await second.Post(address, "watching", ("watch", "yes")) is var done ? done.Status : default, done.Location));
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post(address, "watching", ("watch", "yes"))).Status);
        Assert.Equal("Stop watching", (await second.Open(address)).Form("watching").QuerySelector("button")!.TextContent);
        Assert.Contains(dispute.Title, (await second.Open("/desk/watched")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post(address, "watching", ("watch", "no"))).Status);
        Assert.DoesNotContain(dispute.Title, (await second.Open("/desk/watched")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_is_chosen_kind_by_kind_and_the_page_says_where_it_goes()
    {
        using var administrator = await desk.SignIn("admin");
        var page = await administrator.Open("/desk/messages/delivery");
        Assert.Contains("No mail server is set.", page.Text, StringComparison.Ordinal);
        Assert.Contains("How mail goes", page.Text, StringComparison.Ordinal);
        var refused = await administrator.Post("/desk/messages/delivery", "save", ("Draft.DigestHour", "25"), ("Draft.Kinds[0].Timing", "digest"), ("Draft.Kinds[1].Timing", "hourly"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "digest"), (refused.Status, refused.ValueOf("Draft.Kinds[0].Timing")));
        Assert.Contains("from 0 to 23", refused.RefusalOf("Draft-DigestHour"), StringComparison.Ordinal);
        Assert.Contains("from the list", refused.RefusalOf("Draft-Kinds-1-Timing"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await administrator.Post("/desk/messages/delivery", "save", ("Draft.DigestHour", "5"), ("Draft.Kinds[0].Timing", "digest"))).Status);
        page = await administrator.Open("/desk/messages/delivery");
        Assert.Equal(("5", "digest", "at-once"), (page.ValueOf("Draft.DigestHour"), page.ValueOf("Draft.Kinds[0].Timing"), page.ValueOf("Draft.Kinds[1].Timing")));
    }

    [Fact]
    public async Task The_link_of_a_mail_unsubscribes_by_one_post_without_a_sign_in_and_a_forged_one_changes_nothing()
    {
        var me = (await desk.Person("second-checker")).AccountId!.Value;
        var token = desk.Site.Services.GetRequiredService<UnsubscribeToken>().Write(new UnsubscribeLink(me, MessageKind.Declined));
        using var visitor = desk.Site.CreateClient();
        var asked = await Ask(token);
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains("mails of the kind “declined”", asked.Text, StringComparison.Ordinal);
        Assert.Equal(MailTiming.AtOnce, await Timing());
        foreach (var _ in new[] { 1, 2 }) Assert.Contains("You get no more of these mails", await Post(token, HttpStatusCode.OK), StringComparison.Ordinal);
        Assert.Equal(MailTiming.Never, await Timing());
        foreach (var forged in new[] { token[..^4], "nothing", new string('x', 3000) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Ask(forged)).Status);
            Assert.Contains("Nothing was changed", await Post(forged, HttpStatusCode.NotFound), StringComparison.Ordinal);
        }

        async Task<(HttpStatusCode Status, string Text)> Ask(string one)
        {
            using var answer = await visitor.GetAsync(new Uri($"/account/unsubscribe/{one}", UriKind.Relative));
            Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        async Task<string> Post(string one, HttpStatusCode status)
        {
            // As a mail program does it: no cookie, no form token (RFC 8058, 3.2).
            using var body = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
            using var answer = await visitor.PostAsync(new Uri($"/account/unsubscribe/{one}", UriKind.Relative), body);
            Assert.Equal(status, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync();
        }

        Task<MailTiming> Timing() => desk.Do(async services => (await services.GetRequiredService<ReadDelivery>().Of(me)).TimingOf(MessageKind.Declined));
    }

    private static IElement Row(DeskSession.Reply list, string title) => Assert.Single(list.Page.QuerySelectorAll(".messages > li"), row => row.TextContent.Contains(title, StringComparison.Ordinal));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
