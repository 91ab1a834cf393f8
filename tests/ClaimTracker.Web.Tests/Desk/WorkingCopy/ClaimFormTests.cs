using System.Net;
using ClaimTracker.Claims;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>The form of a claim: its rows, what it refuses, and that nothing typed is lost.</summary>
[Collection(DeskSite.Collection)]
public sealed class ClaimFormTests(DeskSite desk)
{
    [Theory]
    [InlineData("Wording", "", "Write the claim in our neutral wording")]
    [InlineData("NewSpeaker", "", "")]
    [InlineData("Act", "", "Choose what the speaker does")]
    [InlineData("StatedOn", "2020-02-31", "is no date that we can read")]
    [InlineData("LanguageSaid", "not a language", "must be a language tag")]
    [InlineData("Words", "Words without a form", "")]
    public async Task A_bad_field_is_refused_and_the_rest_is_kept(string field, string typed, string sentence)
    {
        var checker = await desk.Visit();
        await checker.NewClaim(await checker.TwoSides(), wording: $"A claim with a bad {field}.");
        await checker.Fill("Draft.Medium", "a statement on its website").Fill($"Draft.{field}", typed).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        var refused = field switch { "NewSpeaker" => ("SpeakerId", "Choose the speaker, or write the name of a new one"), "Words" => ("Form", "Choose what the words are"), _ => (field, sentence) };
        Assert.Contains(refused.Item2, checker.SentenceOn($"Draft.{refused.Item1}"), StringComparison.Ordinal);
        Assert.Equal("a statement on its website", checker.Typed("Draft.Medium"));
        Assert.Equal(typed, checker.Typed($"Draft.{field}"));
        Assert.False(await desk.Look(data => data.Set<Claim>().AnyAsync(claim => claim.Wording == $"A claim with a bad {field}.")));
    }

    [Theory]
    [InlineData("9", "5", "Low", "The low bound is above the high bound")]
    [InlineData("-3", "5", "Low", "must be a whole number from 0")]
    [InlineData("about 5", "7", "Low", "must be a whole number from 0")]
    [InlineData("5", "1000000001", "High", "must be a whole number from 0")]
    public async Task A_figure_that_cannot_be_is_refused_in_its_row(string low, string high, string field, string sentence)
    {
        var checker = await desk.Visit();
        await checker.NewClaim(await checker.TwoSides());
        await checker.Press("Add a figure");
        await checker.Choose("Draft.Figures[0].Measure", "killed").Choose("Draft.Figures[0].Population", "civilians").Fill("Draft.Figures[0].Counted", "people hit in the harbour")
            .Fill("Draft.Figures[0].Low", low).Fill("Draft.Figures[0].High", high).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains(sentence, checker.SentenceOn($"Draft.Figures[0].{field}"), StringComparison.Ordinal);
        Assert.Equal((low, high), (checker.Typed("Draft.Figures[0].Low"), checker.Typed("Draft.Figures[0].High")));
    }

    [Fact]
    public async Task Adding_and_removing_a_row_keeps_all_that_was_typed_and_saves_nothing()
    {
        var checker = await desk.Visit();
        await checker.NewClaim(await checker.TwoSides(), wording: "A claim that is not saved yet.");
        await checker.Fill("Draft.Points[0].Value", "the first").Press("Add a point");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
        await checker.Fill("Draft.Points[1].Value", "the second").Press("Add a point");
        await checker.Fill("Draft.Points[2].Value", "the third").Press("Remove point 2");
        Assert.Equal(("the first", "the third"), (checker.Typed("Draft.Points[0].Value"), checker.Typed("Draft.Points[1].Value")));
        Assert.Equal("A claim that is not saved yet.", checker.Typed("Draft.Wording"));
        Assert.Equal("Ministry of Northland", checker.Typed("Draft.NewSpeaker"));
        Assert.False(await desk.Look(data => data.Set<Claim>().AnyAsync(claim => claim.Wording == "A claim that is not saved yet.")));
    }

    [Fact]
    public async Task A_speaker_who_is_known_already_is_found_by_name_and_party()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute, wording: "The first statement.");
        await checker.Claim(dispute, wording: "The second statement.");
        Assert.Equal(1, await desk.Look(data => data.Set<Claim>().Where(claim => claim.DisputeId == Id(dispute)).Select(claim => claim.SpeakerId).Distinct().CountAsync()));
    }

    [Fact]
    public async Task An_office_that_is_named_with_a_claim_is_offered_from_then_on_and_told_as_on_record_and_not_typed_by_itself()
    {
        var checker = await desk.Visit();
        await checker.NewClaim(await checker.TwoSides());
        var office = $"Harbour master {Guid.NewGuid():N}";
        await checker.Fill("Draft.StatedOn", "").Fill("Draft.NewOffice", office).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Equal(office, checker.Typed("Draft.NewOffice"));
        await checker.Fill("Draft.StatedOn", "2024-05-03").Press("Save");
        await checker.Follow("Amend claim");
        Assert.Equal(string.Empty, checker.Typed("Draft.NewOffice"));
        Assert.Contains($"On record for that day: {office}.", checker.Text, StringComparison.Ordinal);
        using var session = await desk.SignIn("fact-checker");
        using var found = await session.Get("/desk/find/office?q=harbour");
        Assert.Contains(office, await found.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_as_said_come_back_as_they_were_typed()
    {
        const string said = "\n  «Դա ապատեղեկատվություն է»  \n\u202Bדבר\u202C";
        var checker = await desk.Visit();
        await checker.NewClaim(await checker.TwoSides());
        await checker.Fill("Draft.Words", said).Choose("Draft.Form", "original words").Choose("Draft.Whose", "the speaker").Fill("Draft.LanguageSaid", "hy").Press("Save");
        await checker.Follow("Amend claim");
        Assert.Equal(said, checker.Typed("Draft.Words"));
    }

    [Fact]
    public async Task A_claim_is_removed_only_after_its_page_asked_once_more()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        var claim = await checker.Claim(dispute);
        await checker.Open($"{claim}/remove");
        Assert.Equal("Remove this claim?", checker.Heading);
        Assert.True(await desk.Look(data => data.Set<Claim>().AnyAsync(row => row.Id == Id(claim))));
        await checker.Press("Remove this claim");
        Assert.Equal(dispute, checker.Path);
        Assert.False(await desk.Look(data => data.Set<Claim>().AnyAsync(row => row.Id == Id(claim))));
    }

    [Fact]
    public async Task What_was_typed_about_a_claim_that_is_gone_meanwhile_is_kept()
    {
        var checker = await desk.Visit();
        var claim = await checker.Claim(await checker.TwoSides());
        await checker.Open(claim);
        var other = await desk.Visit("second-checker");
        await other.Open($"{claim}/remove");
        await other.Press("Remove this claim");

        await checker.Fill("Draft.Wording", "What I had typed.").Press("Save");
        Assert.Equal(HttpStatusCode.NotFound, checker.Status);
        Assert.Contains("There is no such claim", checker.Refusal, StringComparison.Ordinal);
        Assert.Equal("What I had typed.", checker.Typed("Draft.Wording"));
    }

    private static Guid Id(string address) => Guid.Parse(address.Split('/')[^1]);
}
