using AngleSharp;
using AngleSharp.Dom;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Web.Tests.Desk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>A frame that shows an older edition says by itself that it was put right since, and shows nothing that was erased.</summary>
public sealed class RectifiedFrameTests(DeskSite desk) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task The_frame_turns_amber_with_the_reason_once_a_later_edition_corrects_it()
    {
        var round = await DisputeInReview.EnterSecondRound(desk);
        Assert.Null((await Frame(round, "?edition=1")).Page.QuerySelector(".amber"));

        await Approve(round);

        var (status, page) = await Frame(round, "?edition=1");
        var amber = page.QuerySelector("main > .amber:first-child")!;
        Assert.Equal(200, status);
        Assert.Matches("^Corrected in edition 2, on .*We had the wrong time of day\\. Below stands edition 1 as it was published\\.", amber.Words());
        Assert.EndsWith("/differences?from=1&to=2", amber.QuerySelector("a[target=_blank]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("edition 1 of ", page.QuerySelector(".fresh").Words(), StringComparison.Ordinal);
        foreach (var query in new[] { "", "?edition=2" }) Assert.Null((await Frame(round, query)).Page.QuerySelector(".amber"));
    }

    [Fact]
    public async Task What_was_erased_is_not_framed_and_a_notice_without_its_text_still_warns()
    {
        var round = await DisputeInReview.EnterSecondRound(desk);
        await Approve(round);
        await Erase(round, PartKind.Notice);

        Assert.Matches("^Corrected or changed in edition 2, .*The text of the notice was erased\\.", (await Frame(round, "?edition=1")).Page.QuerySelector(".amber").Words());

        await Erase(round, PartKind.Verdict);

        foreach (var query in new[] { "", "?edition=1", "?edition=2" })
        {
            var (status, page) = await Frame(round, query);
            Assert.Equal(404, status);
            Assert.Contains("was erased on a legal ground", page.QuerySelector(".banner").Words(), StringComparison.Ordinal);
            Assert.Null(page.QuerySelector(".pair"));
        }
    }

    private async Task Approve(DisputeInReview round)
    {
        var approver = await desk.Person("second-editor");
        Assert.True((await desk.Do(services => services.GetRequiredService<ApproveSubmission>().Do(approver, round.Submission, new ApprovalDraft { Version = 1, Answers = ["Yes.", "Yes.", "Yes.", "Yes."], Notices = [new() { Kind = "correction", Reason = "We had the wrong time of day." }] }))).IsDone);
    }

    private async Task Erase(DisputeInReview round, PartKind kind)
    {
        var (administrator, editor) = (await desk.Person("admin"), await desk.Person("editor"));
        var parts = await desk.Look(data => data.Editions.Where(edition => edition.DisputeId == round.Id).SelectMany(edition => edition.Parts).Where(part => part.Kind == kind).Select(part => part.Id).ToListAsync());
        var erasure = await desk.Do(services => services.GetRequiredService<AskErasure>().Do(administrator, round.Id, new ErasureDraft { Ground = "data-protection", Why = "It names a child.", Parts = [.. parts.Select(part => part.ToString())] }));
        Assert.True((await desk.Do(services => services.GetRequiredService<ConfirmErasure>().Do(editor, erasure.Value, 1))).IsDone);
    }

    private async Task<(int Status, IDocument Page)> Frame(DisputeInReview round, string query)
    {
        using var client = desk.Site.CreateClient();
        using var answer = await client.GetAsync(new Uri($"/embed/disputes/{(await round.Now()).Slug}{query}", UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html)));
    }
}
