using System.Net;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>Submitting says what is missing, and asks for a notice of what readers must be told.</summary>
[Collection(DeskSite.Collection)]
public sealed class SubmitFormTests(DeskSite desk)
{
    [Fact]
    public async Task What_is_missing_is_said_before_and_after_the_attempt_and_the_note_is_kept()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute);
        await checker.Open($"{dispute}/submit");
        Assert.Contains("Cite a source that states", checker.Text, StringComparison.Ordinal);
        await checker.Fill("Draft.Note", "A note that stays.").Press("Submit for review");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("No claim of “Southern side” is logged", checker.Refusal, StringComparison.Ordinal);
        Assert.Equal("A note that stays.", checker.Typed("Draft.Note"));
    }

    [Fact]
    public async Task From_the_second_edition_on_each_change_needs_its_notice()
    {
        var checker = await desk.Visit();
        await checker.Open("/desk");
        await checker.Follow("Was there shelling across the Armenian border");
        var dispute = checker.Path;
        await checker.Follow("Amend claim");
        await checker.Fill("Draft.Wording", "A wording that says it more plainly.").Press("Save");
        await checker.Open($"{dispute}/submit");
        Assert.Contains("A wording that says it more plainly.", checker.Page.QuerySelector(".changes ins")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await checker.Press("Submit for review");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("Choose what kind of change it is", checker.SentenceOn("Draft.Notices[0].Kind"), StringComparison.Ordinal);
        await checker.Fill("Draft.Notices[0].Reason", "The first wording could be read in two ways.").Press("Submit for review");
        Assert.Equal("The first wording could be read in two ways.", checker.Typed("Draft.Notices[0].Reason"));
        await checker.Choose("Draft.Notices[0].Kind", "Clarified").Press("Submit for review");
        Assert.Equal("Waiting for review", checker.Heading);
        await checker.Press("Recall the submission");
    }
}
