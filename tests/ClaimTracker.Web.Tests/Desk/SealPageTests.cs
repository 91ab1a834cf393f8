using System.Net;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>Two editors seal a dispute with two forms; no address of it gives a word any more, and each names what remains.</summary>
[Collection(DeskSite.Collection)]
public sealed class SealPageTests(DeskSite desk)
{
    private const string Why = "Reading it would put somebody in danger.";

    [Fact]
    public async Task No_address_of_a_sealed_dispute_gives_a_word_of_it_until_it_is_unsealed()
    {
        var dispute = await Published();
        var slug = (await dispute.Now()).Slug;
        var addresses = Of(dispute, slug);
        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, (await Read(address)).Status);
        var sha256 = await desk.Look(data => data.Editions.Where(edition => edition.DisputeId == dispute.Id).Select(edition => edition.Sha256).SingleAsync());
        using var editor = await desk.SignIn("editor");
        using var second = await desk.SignIn("second-editor");
        var form = $"/desk/disputes/{dispute.Id}/seal";

        var wrong = await editor.Post(form, "save", ("Draft.Ground", ""), ("Draft.Reason", Why));
        Assert.Contains("Choose the ground", wrong.RefusalOf("Draft-Ground"), StringComparison.Ordinal);
        Assert.Equal(Why, wrong.ValueOf("Draft.Reason"));
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(form, "save", ("Draft.Ground", "danger-to-person"), ("Draft.Reason", Why))).Status);
        foreach (var address in addresses) Assert.Equal(HttpStatusCode.Forbidden, (await Read(address)).Status);

        var seal = await desk.Look(data => data.Set<Seal>().Where(row => row.DisputeId == dispute.Id).Select(row => row.Id).SingleAsync());
        Assert.Contains("You asked for this seal", (await editor.Open($"/desk/seals/{seal}")).Text, StringComparison.Ordinal);
        Assert.Contains("Decide on that one", (await editor.Open(form)).Text, StringComparison.Ordinal);
        Assert.Contains($"/desk/seals/{seal}", Links((await second.Open("/desk/review")).Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post($"/desk/seals/{seal}", "save")).Status);

        foreach (var address in addresses.Append($"/disputes/{dispute.Id}"))
        {
            var (status, text) = await Read(address);
            Assert.True(status == HttpStatusCode.Gone, $"{address}: {status}");
            Assert.Contains(Why, text, StringComparison.Ordinal);
            NoWord([dispute.Title, slug, dispute.Title[^9..^1], "shelled the harbour", "did not fire"], address, text);
        }
        foreach (var address in new[] { $"/disputes/{slug}", $"/disputes/{slug}/editions/1", $"/disputes/{slug}/history", $"/claims/{dispute.Denial}" })
        {
            var text = (await Read(address)).Text;
            foreach (var kept in new[] { "A sealed dispute", dispute.Id.ToString(), sha256, "danger to a person", $"/audit/editions/{dispute.Id}/1.json" }) Assert.Contains(kept, text, StringComparison.Ordinal);
        }
        foreach (var address in new[] { "/", $"/?q={Uri.EscapeDataString(dispute.Title)}", "/corrections", "/feed.atom", "/corrections/feed.atom", "/board.csv", "/board.json", "/sitemap.xml", "/sitemaps/0.xml", $"/audit/editions/{slug}/1.json", $"/audit/editions/{dispute.Id}/1.json" })
            NoWord([dispute.Title, slug, dispute.Title[^9..^1]], address, (await Read(address)).Text.Replace(Uri.EscapeDataString(dispute.Title), string.Empty, StringComparison.Ordinal).Replace($"value=\"{dispute.Title}\"", string.Empty, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await Read($"/audit/editions/{dispute.Id}/1.json")).Status);

        var desktop = (await editor.Open($"/desk/disputes/{dispute.Id}")).Text;
        Assert.Contains("Readers get no word of it", desktop, StringComparison.Ordinal);
        Assert.Contains(dispute.Title, WebUtility.HtmlDecode(desktop), StringComparison.Ordinal);
        Assert.Contains("Write the sentence on why", (await editor.Post($"/desk/seals/{seal}", "ask", ("Wish.Reason", " "))).RefusalOf("Wish-Reason"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/seals/{seal}", "ask", ("Wish.Reason", "The danger is over."))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await Read(addresses[0])).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post($"/desk/seals/{seal}", "save")).Status);

        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, (await Read(address)).Status);
        var history = (await Read($"/disputes/{slug}/history")).Text;
        Assert.Contains("When it was sealed", history, StringComparison.Ordinal);
        Assert.Contains("The danger is over.", history, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Read($"/disputes/{dispute.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await second.Open($"/desk/seals/{seal}")).Status);
    }

    [Fact]
    public async Task What_a_court_forbids_answers_451_and_names_who_keeps_it_back()
    {
        var dispute = await Published();
        var slug = (await dispute.Now()).Slug;
        using var editor = await desk.SignIn("editor");
        using var second = await desk.SignIn("second-editor");
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/disputes/{dispute.Id}/seal", "save", ("Draft.Ground", "court-order"), ("Draft.Reason", "A court forbids it."))).Status);
        var seal = await desk.Look(data => data.Set<Seal>().Where(row => row.DisputeId == dispute.Id).Select(row => row.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post($"/desk/seals/{seal}", "save")).Status);

        foreach (var address in Of(dispute, slug))
        {
            using var client = desk.Site.CreateClient();
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal((address, HttpStatusCode.UnavailableForLegalReasons), (address, answer.StatusCode));
            Assert.True(answer.Headers.CacheControl?.NoCache, address);
            Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
            Assert.Equal("</about>; rel=\"blocked-by\"", Assert.Single(answer.Headers.GetValues("Link")));
            Assert.Contains("A court forbids it.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/seals/{seal}", "ask", ("Wish.Reason", "The order was lifted."))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post($"/desk/seals/{seal}", "remove")).Status);
        Assert.Equal(HttpStatusCode.UnavailableForLegalReasons, (await Read($"/disputes/{slug}")).Status);
    }

    [Fact]
    public async Task A_wish_to_seal_is_dropped_with_a_reason()
    {
        var dispute = await Published();
        using var editor = await desk.SignIn("editor");
        using var second = await desk.SignIn("second-editor");
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/disputes/{dispute.Id}/seal", "save", ("Draft.Ground", "minor"), ("Draft.Reason", Why))).Status);
        var seal = await desk.Look(data => data.Set<Seal>().Where(row => row.DisputeId == dispute.Id).Select(row => row.Id).SingleAsync());
        Assert.Contains("Write why it is not sealed", (await second.Post($"/desk/seals/{seal}", "remove", ("Dropped.Reason", " "))).RefusalOf("Dropped-Reason"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post($"/desk/seals/{seal}", "remove", ("Dropped.Reason", "No child can be known by it."))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Read($"/disputes/{(await dispute.Now()).Slug}")).Status);
    }

    private static string[] Of(DisputeInReview dispute, string slug) =>
    [
        $"/disputes/{slug}", $"/disputes/{slug}?on={DateTime.UtcNow:yyyy-MM-dd}", $"/disputes/{slug}/editions/1", $"/disputes/{slug}/history", $"/disputes/{slug}/feed.atom", $"/disputes/{slug}/data.jsonld",
        $"/disputes/{slug}/editions/1/citation.txt", $"/disputes/{slug}/editions/1/citation.bib", $"/embed/disputes/{slug}", $"/embed/disputes/{slug}?edition=1",
        $"/claims/{dispute.Claim}", $"/claims/{dispute.Denial}", $"/claims/{dispute.Denial}/citation.txt",
    ];

    /// <summary>Neither its title, nor its address, nor who spoke, nor what was said.</summary>
    private static void NoWord(IEnumerable<string> words, string address, string text)
    {
        foreach (var word in words) Assert.False(WebUtility.HtmlDecode(text).Contains(word, StringComparison.OrdinalIgnoreCase), $"{address} says “{word}”");
    }

    private static string Links(AngleSharp.Dom.IDocument page) => string.Join(' ', page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));

    private async Task<DisputeInReview> Published()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var editor = await desk.Person("editor");
        Assert.True((await desk.Do(services => services.GetRequiredService<ApproveSubmission>().Do(editor, dispute.Submission, new ApprovalDraft { Version = 1, Answers = ["Yes.", "Yes.", "Yes.", "Yes."] }))).IsDone);
        return dispute;
    }

    private async Task<(HttpStatusCode Status, string Text)> Read(string address)
    {
        using var client = desk.Site.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
