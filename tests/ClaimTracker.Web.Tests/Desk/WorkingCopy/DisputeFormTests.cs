using System.Net;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>What does not fit in a dispute is refused beside its field, with everything typed kept.</summary>
[Collection(DeskSite.Collection)]
public sealed class DisputeFormTests(DeskSite desk)
{
    [Theory]
    [InlineData("Title", "", "Write a neutral title")]
    [InlineData("Title", "a\u0007b", "control character (U+0007)")]
    [InlineData("EventDate", "2020-13-45", "is no date that we can read")]
    [InlineData("EventDate", "yesterday", "is no date that we can read")]
    [InlineData("TimeZone", "Mars/Olympus", "must be a time zone")]
    [InlineData("DevelopingUntil", "2020-02-30", "must be a day that exists")]
    [InlineData("Slug", "Not An Address!", "small letters")]
    public async Task A_bad_field_is_refused_with_a_sentence_beside_it(string field, string typed, string sentence)
    {
        var checker = await desk.Visit();
        await checker.Open("/desk/disputes/new");
        await checker.Fill("Draft.Title", "A title that stays").Fill("Draft.Clock", "about 02:00").Fill("Draft.Topics", "Harbours\nStrikes").Fill($"Draft.{field}", typed).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains(sentence, checker.SentenceOn($"Draft.{field}"), StringComparison.Ordinal);
        Assert.Contains(sentence, checker.Refusal, StringComparison.Ordinal);
        Assert.Equal("about 02:00", checker.Typed("Draft.Clock"));
        Assert.Equal("Harbours\nStrikes", checker.Typed("Draft.Topics"));
        Assert.False(await desk.Look(data => data.Set<Dispute>().AnyAsync(dispute => dispute.Title == "A title that stays")));
    }

    [Theory]
    [InlineData("Title", 201)]
    [InlineData("Clock", 201)]
    [InlineData("Summary", 20_001)]
    public async Task Text_that_is_too_long_is_refused_with_the_limit_and_kept_whole(string field, int length)
    {
        var typed = new string('x', length);
        var checker = await desk.Visit();
        await checker.Open("/desk/disputes/new");
        await checker.Fill("Draft.Title", "A title that stays").Fill($"Draft.{field}", typed).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains($"in at most {length - 1:N0} characters; there are {length:N0}.", checker.SentenceOn($"Draft.{field}"), StringComparison.Ordinal);
        Assert.Equal(typed, checker.Typed($"Draft.{field}"));
    }

    [Fact]
    public async Task Characters_that_turn_the_direction_of_writing_are_shown_by_name()
    {
        var checker = await desk.Visit();
        await checker.Dispute("Who shelled \u202Ethe harbour?");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
        Assert.Equal("Who shelled [RLO]the harbour?", checker.Heading);
    }

    [Fact]
    public async Task Raw_html_and_script_links_in_the_summary_come_out_as_text()
    {
        var checker = await desk.Visit();
        var dispute = await checker.Dispute();
        await checker.Open($"{dispute}/edit");
        await checker.Fill("Draft.Summary", "<script>alert(1)</script> and [a link](javascript:alert(1))").Press("Save");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
        Assert.Empty(checker.Page.QuerySelectorAll("main script, main a[href^='javascript:']"));
        Assert.Contains("<script>alert(1)</script>", checker.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_save_shows_what_the_other_person_changed_keeps_the_text_and_can_be_saved_again()
    {
        var checker = await desk.Visit();
        var other = await desk.Visit("second-checker");
        var dispute = await checker.Dispute("The first title");
        await checker.Open($"{dispute}/edit");
        await other.Open($"{dispute}/edit");
        await other.Fill("Draft.Title", "The title of the other person").Press("Save");
        Assert.Equal(dispute, other.Path);

        await checker.Fill("Draft.Title", "My own title").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, checker.Status);
        Assert.Contains("was “The first title”, is now “The title of the other person”", checker.Refusal, StringComparison.Ordinal);
        Assert.Equal("My own title", checker.Typed("Draft.Title"));

        await checker.Press("Save");
        Assert.Equal("My own title", checker.Heading);
    }
}
