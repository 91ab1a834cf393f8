using System.Net;
using ClaimTracker.Review.Checklist;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The page before approval: four written answers, the notices to confirm, and nobody approves their own work.</summary>
[Collection(DeskSite.Collection)]
public sealed class ApprovalTests(DeskSite desk)
{
    private static readonly (string, string)[] Answers = [.. ReviewQuestions.First.Select((_, at) => ($"Draft.Answers[{at}]", $"Answer {at}."))];

    [Fact]
    public async Task Four_answers_publish_the_first_edition()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        var address = $"/desk/review/{dispute.Submission}/approve";
        var before = await editor.Open(address);
        Assert.All(ReviewQuestions.First, question => Assert.Contains(question, before.Text, StringComparison.Ordinal));
        var done = await editor.Post(address, "approve", Answers);
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/review/{dispute.Submission}"), (done.Status, done.Location));
        var now = await dispute.Now();
        Assert.Equal((WorkState.Published, 1), (now.State, now.LatestEdition));
        var closed = await editor.Open(done.Location!);
        Assert.Contains("approved on", closed.Text, StringComparison.Ordinal);
        Assert.Contains("Answer 3.", closed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await editor.Open($"/disputes/{now.Slug}")).Status);
    }

    [Fact]
    public async Task A_missing_answer_is_refused_on_its_field_and_the_others_stay()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        var refused = await editor.Post($"/desk/review/{dispute.Submission}/approve", "approve", [.. Answers[..2], ("Draft.Answers[2]", " "), Answers[3]]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Write an answer to", refused.RefusalOf("Draft-Answers-2"), StringComparison.Ordinal);
        Assert.Empty(refused.RefusalOf("Draft-Answers-1"));
        Assert.Equal("Answer 1.", refused.ValueOf("Draft.Answers[1]"));
        Assert.Equal("Answer 3.", refused.ValueOf("Draft.Answers[3]"));
        Assert.Equal(WorkState.Submitted, (await dispute.Now()).State);
    }

    [Fact]
    public async Task Nobody_approves_what_they_submitted_whatever_they_post()
    {
        var dispute = await DisputeInReview.Enter(desk, "second-editor");
        using var editor = await desk.SignIn("second-editor");
        var address = $"/desk/review/{dispute.Submission}/approve";
        var page = await editor.Open(address);
        Assert.Contains("You contributed to this submission, so somebody else must approve it.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("form input[name=_handler][value=approve]"));
        var refused = await editor.Forge(address, $"/desk/review/{dispute.Submission}/return", [("_handler", "approve"), ("Draft.Version", "1"), .. Answers]);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("somebody else must approve it. Ask another editor.", refused.Page.QuerySelector(".refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Answer 0.", refused.ValueOf("Draft.Answers[0]"));
        Assert.Equal(0, (await dispute.Now()).LatestEdition);
    }

    [Fact]
    public async Task The_approver_confirms_the_notices_that_were_proposed()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        using var editor = await desk.SignIn("second-editor");
        var address = $"/desk/review/{dispute.Submission}/approve";
        var page = await editor.Open(address);
        Assert.Equal(("correction", "We had the wrong time of day."), (page.ValueOf("Draft.Notices[0].Kind"), page.ValueOf("Draft.Notices[0].Reason")));
        var refused = await editor.Post(address, "approve", [.. Answers, ("Draft.Notices[0].Kind", "")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.RefusalOf("Draft-Notices-0-Kind"));
        Assert.Equal("We had the wrong time of day.", refused.ValueOf("Draft.Notices[0].Reason"));
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(address, "approve", [.. Answers, ("Draft.Notices[0].Reason", "It was in the morning.")])).Status);
        Assert.Contains("It was in the morning.", (await editor.Open($"/disputes/{(await dispute.Now()).Slug}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_dispute_is_looked_at_withdrawn_and_opened_again()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        using var editor = await desk.SignIn("editor");
        var desk1 = $"/desk/disputes/{dispute.Id}";
        Assert.Equal((HttpStatusCode.SeeOther, desk1), await Done(editor.Post($"{desk1}/look", "save")));
        var stale = await editor.Forge($"{desk1}/look", $"{desk1}/look", ("_handler", "save"), ("Draft.Version", "7"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        var refused = await editor.Post($"{desk1}/withdraw", "save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.RefusalOf("Draft-Reason"));
        Assert.Equal((HttpStatusCode.SeeOther, desk1), await Done(editor.Post($"{desk1}/withdraw", "save", ("Draft.Reason", "The source was forged."))));
        var gone = await editor.Open($"/disputes/{(await dispute.Now()).Slug}");
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Contains("The source was forged.", gone.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, desk1), await Done(editor.Post($"{desk1}/reopen", "save", ("Draft.Reason", "A better source came up."))));
        Assert.Equal(WorkState.Draft, (await dispute.Now()).State);
    }

    private static async Task<(HttpStatusCode, string?)> Done(Task<DeskSession.Reply> post)
    {
        var reply = await post;
        return (reply.Status, reply.Location);
    }
}
