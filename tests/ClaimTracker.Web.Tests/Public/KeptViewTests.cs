using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Web.Tests.Desk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>The body of a dispute is rendered once for all pages that show the same, and for no page that shows anything else. Each address is one that was not asked for before, so that no whole page is kept.</summary>
public sealed class KeptViewTests(DeskSite desk) : IClassFixture<DeskSite>
{
    private static int asked;

    [Theory]
    [InlineData(ReadingRoom.Ganja)]
    [InlineData(ReadingRoom.Ganja + "/editions/1")]
    public async Task A_body_that_is_kept_is_the_one_that_was_rendered(string path)
    {
        var (first, again) = (await Anew(path), await Anew(path));
        Assert.Contains("id=\"verdicts\"", first, StringComparison.Ordinal);
        Assert.Equal(first, again);
    }

    [Fact]
    public async Task A_body_cites_the_address_under_which_it_was_asked()
    {
        Assert.Contains(">https://localhost/disputes/", await Anew(ReadingRoom.Ganja), StringComparison.Ordinal);
        Assert.Contains(">https://127.0.0.1/disputes/", await Anew(ReadingRoom.Ganja, "127.0.0.1"), StringComparison.Ordinal);
        Assert.Contains(">https://localhost/disputes/", await Anew(ReadingRoom.Ganja), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_is_held_is_gone_at_once_and_stands_there_again_when_the_hold_is_lifted()
    {
        var (dispute, page) = await Published();
        var (editor, second) = (await desk.Person("editor"), await desk.Person("second-editor"));
        var before = await Anew(page);
        Assert.Contains($"id=\"claim-{dispute.Denial}\"", before, StringComparison.Ordinal);

        var hold = await desk.Do(services => services.GetRequiredService<HoldFromReaders>().Do(editor, dispute.Id, dispute.Denial, "A court asked us to wait."));
        Assert.True(hold.IsDone, hold.Sentence);
        foreach (var held in new[] { await Anew(page), await Anew(page) })
        {
            Assert.DoesNotContain(dispute.Denial.ToString(), held, StringComparison.Ordinal);
            Assert.Contains("A court asked us to wait.", held, StringComparison.Ordinal);
        }

        Assert.True((await desk.Do(services => services.GetRequiredService<LiftHold>().Do(second, hold.Value, 1, "The court has ruled."))).IsDone);
        Assert.Equal(before, await Anew(page));
    }

    [Fact]
    public async Task What_was_erased_is_gone_at_once()
    {
        var (dispute, page) = await Published();
        var (admin, editor) = (await desk.Person("admin"), await desk.Person("editor"));
        Assert.Contains($"id=\"claim-{dispute.Claim}\"", await Anew(page), StringComparison.Ordinal);
        var part = await desk.Look(data => data.Set<EditionPart>().Where(row => row.ThingId == dispute.Claim && row.Kind == PartKind.Claim).Select(row => row.Id).SingleAsync());

        var erasure = await desk.Do(services => services.GetRequiredService<AskErasure>().Do(admin, dispute.Id, new ErasureDraft { Ground = "data-protection", Why = "It names a child.", Parts = [part.ToString()] }));
        Assert.True(erasure.IsDone, erasure.Sentence);
        var confirmed = await desk.Do(services => services.GetRequiredService<ConfirmErasure>().Do(editor, erasure.Value, 1));
        Assert.True(confirmed.IsDone, confirmed.Sentence);

        foreach (var left in new[] { await Anew(page), await Anew(page), await Anew($"{page}/editions/1") })
            Assert.DoesNotContain($"id=\"claim-{dispute.Claim}\"", left, StringComparison.Ordinal);
    }

    private async Task<(DisputeInReview Dispute, string Page)> Published()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var editor = await desk.Person("editor");
        var approval = await desk.Do(services => services.GetRequiredService<ApproveSubmission>().Do(editor, dispute.Submission, new ApprovalDraft { Version = 1, Answers = ["Yes.", "Yes.", "Yes.", "Yes."] }));
        Assert.True(approval.IsDone, approval.Sentence);
        return (dispute, $"/disputes/{(await dispute.Now()).Slug}");
    }

    private async Task<string> Anew(string path, string host = "localhost")
    {
        using var client = desk.Site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{path}?kind={Interlocked.Increment(ref asked)}", UriKind.Relative));
        request.Headers.Host = host;
        using var answer = await client.SendAsync(request);
        Assert.Null(answer.Headers.Age);
        return await answer.Content.ReadAsStringAsync();
    }
}
