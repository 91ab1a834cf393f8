using System.Net;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>An editor keeps something from readers with one form; readers get the sentence and nothing else.</summary>
[Collection(DeskSite.Collection)]
public sealed class HoldPageTests(DeskSite desk)
{
    private const string Why = "A court asked us to wait until Friday.";

    [Fact]
    public async Task A_held_dispute_answers_with_the_sentence_at_every_address_until_it_is_lifted()
    {
        var dispute = await Published();
        var addresses = Of(dispute, (await dispute.Now()).Slug);
        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, (await Read(address)).Status);
        using var editor = await desk.SignIn("editor");
        using var second = await desk.SignIn("second-editor");
        var form = $"/desk/disputes/{dispute.Id}/hold";

        Assert.Contains("Write the sentence that readers get", (await editor.Post(form, "save", ("Draft.ClaimId", dispute.Denial.ToString()))).RefusalOf("Draft-Reason"), StringComparison.Ordinal);
        var wrong = await editor.Post(form, "save", ("Draft.ClaimId", "no claim"), ("Draft.Reason", Why));
        Assert.Contains("was never published", wrong.RefusalOf("Draft-ClaimId"), StringComparison.Ordinal);
        Assert.Equal(Why, wrong.ValueOf("Draft.Reason"));
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(form, "save", ("Draft.ClaimId", ""), ("Draft.Reason", Why))).Status);

        foreach (var address in addresses)
        {
            var (status, text) = await Read(address);
            Assert.True(status == HttpStatusCode.Forbidden, $"{address}: {status}");
            Assert.Contains(Why, text, StringComparison.Ordinal);
            Assert.DoesNotContain(dispute.Title, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Southland", text, StringComparison.Ordinal);
        }
        foreach (var address in new[] { "/", $"/?q={Uri.EscapeDataString(dispute.Title)}", "/corrections", "/feed.atom", "/board.csv", "/board.json" })
            Assert.DoesNotContain(dispute.Title, (await Read(address)).Text.Replace($"value=\"{dispute.Title}\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

        var hold = await desk.Look(data => data.Set<Hold>().Where(row => row.DisputeId == dispute.Id).Select(row => row.Id).SingleAsync());
        var mine = await editor.Open($"/desk/holds/{hold}");
        Assert.Contains("You began this hold", mine.Text, StringComparison.Ordinal);
        Assert.Contains($"/desk/holds/{hold}", string.Join(' ', (await second.Open("/desk/review")).Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post($"/desk/holds/{hold}", "save")).Status);
        Assert.Contains("Two editors decided so", (await Read(addresses[0])).Text, StringComparison.Ordinal);
        Assert.Contains("Write why it is lifted", (await second.Post($"/desk/holds/{hold}", "remove", ("Lifted.Reason", " "))).RefusalOf("Lifted-Reason"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post($"/desk/holds/{hold}", "remove", ("Lifted.Reason", "Friday has passed."))).Status);

        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, (await Read(address)).Status);
        var history = (await Read(addresses.First(address => address.EndsWith("/history", StringComparison.Ordinal)))).Text;
        Assert.Contains(Why, history, StringComparison.Ordinal);
        Assert.Contains("Friday has passed.", history, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await second.Open($"/desk/holds/{hold}")).Status);
    }

    [Fact]
    public async Task A_held_claim_leaves_its_dispute_readable_and_says_so_on_its_side()
    {
        var dispute = await Published();
        var slug = (await dispute.Now()).Slug;
        using var editor = await desk.SignIn("editor");
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/disputes/{dispute.Id}/hold", "save", ("Draft.ClaimId", dispute.Denial.ToString()), ("Draft.Reason", Why))).Status);

        var (status, page) = await Read($"/disputes/{slug}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(Why, page, StringComparison.Ordinal);
        Assert.Contains("Not shown while a statement is held back", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No statement found", page, StringComparison.Ordinal);
        foreach (var address in new[] { $"/claims/{dispute.Denial}", $"/claims/{dispute.Denial}/citation.txt", $"/embed/disputes/{slug}" })
        {
            var (held, text) = await Read(address);
            Assert.Equal(HttpStatusCode.Forbidden, held);
            Assert.Contains(Why, text, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.OK, (await Read($"/claims/{dispute.Claim}")).Status);
        var board = (await Read($"/?q={Uri.EscapeDataString(dispute.Title)}")).Text;
        Assert.Contains("A statement in this dispute is held back", board, StringComparison.Ordinal);
        Assert.DoesNotContain("No answer found", board, StringComparison.Ordinal);
    }

    private static string[] Of(DisputeInReview dispute, string slug) =>
    [
        $"/disputes/{slug}", $"/disputes/{slug}?on={DateTime.UtcNow:yyyy-MM-dd}", $"/disputes/{slug}/editions/1", $"/disputes/{slug}/history", $"/disputes/{slug}/feed.atom", $"/disputes/{slug}/data.jsonld",
        $"/disputes/{slug}/editions/1/citation.txt", $"/embed/disputes/{slug}", $"/claims/{dispute.Claim}", $"/claims/{dispute.Denial}", $"/claims/{dispute.Denial}/citation.txt",
    ];

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
