using System.Net;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk.Review;

/// <summary>A legal reader finds the way from the queue to the form, and the newsroom sees what they said.</summary>
[Collection(DeskSite.Collection)]
public sealed class LegalReadPageTests(DeskSite desk)
{
    [Fact]
    public async Task A_legal_reader_objects_with_a_reason_and_takes_it_back_and_readers_learn_of_the_step()
    {
        var submission = await Asked();
        using var reader = await desk.SignIn("legal-reader");
        using var editor = await desk.SignIn("second-editor");
        var (page, form) = ($"/desk/review/{submission}", $"/desk/review/{submission}/legal");
        Assert.Contains(form, Links(await reader.Open("/desk/review")), StringComparison.Ordinal);
        Assert.DoesNotContain("/comments", Links(await reader.Open(page)), StringComparison.Ordinal);
        Assert.DoesNotContain("/approve", Links(await reader.Open(page)), StringComparison.Ordinal);
        Assert.Contains("waits for a legal read", (await editor.Open(page)).Text, StringComparison.Ordinal);

        var refused = await reader.Post(form, "save", ("Draft.Opinion", "objection"), ("Draft.Note", " "));
        Assert.Contains("Write what stands against it", refused.RefusalOf("Draft-Note"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Post(form, "save", ("Draft.Opinion", "objection"), ("Draft.Note", "It names a living person."))).Status);
        Assert.Contains("It names a living person.", (await editor.Open(page)).Text, StringComparison.Ordinal);
        Assert.Contains("has an objection", (await Approve(editor, submission)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Post(form, "save", ("Draft.Opinion", "no-objection"), ("Draft.Note", ""))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await Approve(editor, submission)).Status);
        Assert.Contains("waits for no legal read", (await reader.Open(form)).Text, StringComparison.Ordinal);
    }

    private static string Links(DeskSession.Reply reply) => string.Join(' ', reply.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));

    private static Task<DeskSession.Reply> Approve(DeskSession editor, Guid submission) => editor.Post(
        $"/desk/review/{submission}/approve", "approve", ("Draft.Answers[0]", "Yes."), ("Draft.Answers[1]", "Yes."), ("Draft.Answers[2]", "Yes."), ("Draft.Answers[3]", "Yes."));

    private async Task<Guid> Asked()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var who = await desk.Person("fact-checker");
        return await desk.Do(async services =>
        {
            var version = await desk.Look(data => Task.FromResult(data.Submissions.Single(row => row.Id == dispute.Submission).Version));
            Assert.True((await services.GetRequiredService<RecallSubmission>().Do(who, dispute.Submission, version)).IsDone);
            var draft = Drafts.Dispute(dispute.Title);
            (draft.Version, draft.AsksLegalRead) = (await desk.VersionOf(dispute.Id), true);
            Assert.True((await services.GetRequiredService<SaveDispute>().Do(who, dispute.Id, draft)).IsDone);
            return (await services.GetRequiredService<SubmitDispute>().Do(who, dispute.Id, new SubmitDraft { Version = await desk.VersionOf(dispute.Id) })).Value;
        });
    }
}
