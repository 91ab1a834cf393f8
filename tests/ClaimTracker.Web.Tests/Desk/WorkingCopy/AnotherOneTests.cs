using System.Net;
using AngleSharp.Html.Dom;
using ClaimTracker.Claims;
using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>A form that meets something like it names it with a link, keeps all that was typed, and offers the ways on.</summary>
[Collection(DeskSite.Collection)]
public sealed class AnotherOneTests(DeskSite desk)
{
    [Fact]
    public async Task A_claim_in_the_same_words_is_named_with_a_link_and_entered_when_it_is_another_one()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute, wording: "Southland shelled the old harbour.");
        await (await checker.NewClaim(dispute, wording: "Southland has shelled the old harbour.")).Fill("Draft.Medium", "a briefing").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("says much the same in this dispute already", checker.Refusal, StringComparison.Ordinal);
        Assert.Equal("a briefing", checker.Typed("Draft.Medium"));
        var link = checker.Page.QuerySelector("#Draft-IsAnother a")!;
        Assert.StartsWith($"{dispute}#claim-", link.GetAttribute("href"), StringComparison.Ordinal);
        Tick(checker, "Draft.IsAnother");
        await checker.Press("Save");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
        Assert.Equal(2, checker.Page.QuerySelectorAll("article.claim").Length);
    }

    [Fact]
    public async Task What_was_typed_as_a_claim_is_entered_as_an_occurrence_by_one_button()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute, wording: "Southland shelled the new harbour.");
        await (await checker.NewClaim(dispute, wording: "Southland shelled the new harbour.")).Fill("Draft.Medium", "a briefing").Press("Save");
        await checker.Press("Enter it as a further occurrence of that claim");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("Write on which day it was said again", checker.SentenceOn("Draft.StatedOn"), StringComparison.Ordinal);
        await checker.Fill("Draft.StatedOn", "2024-05-09").Press("Save");
        await checker.Press("Enter it as a further occurrence of that claim");
        Assert.Single(checker.Page.QuerySelectorAll("article.claim"));
        Assert.Contains("9 May 2024 · a briefing", checker.Page.QuerySelector("article.claim")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await desk.Look(data => data.Set<Occurrence>().CountAsync(row => row.Medium == "a briefing" && row.StatedOn == "2024-05-09")));
    }

    [Fact]
    public async Task A_speaker_of_a_like_name_is_used_by_one_button_and_the_claim_is_saved()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        var name = $"Harbour office {Guid.NewGuid():N}";
        await (await checker.NewClaim(dispute, wording: "The first thing was said.")).Fill("Draft.NewSpeaker", name).Press("Save");
        await (await checker.NewClaim(dispute, wording: "Quite another matter.")).Fill("Draft.NewSpeaker", name.Replace("Harbour", "Harbor", StringComparison.Ordinal)).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("/desk/records/speakers/", checker.Page.QuerySelector("#Draft-IsAnotherSpeaker a")!.GetAttribute("href"), StringComparison.Ordinal);
        await checker.Press($"Use this speaker: {name}");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
        Assert.Equal(1, await desk.Look(data => data.Set<Speaker>().CountAsync(speaker => speaker.Name.EndsWith(name.Substring(7)))));
        Assert.Equal(1, await desk.Look(data => data.Set<Claim>().CountAsync(claim => claim.Wording == "Quite another matter." && claim.Speaker.Name == name)));
    }

    [Theory]
    [InlineData("parties", "Draft.Name", "Kingdom of")]
    [InlineData("outlets", "Draft.Name", "Radio")]
    public async Task A_record_of_a_like_name_is_refused_once_and_added_when_ticked(string records, string field, string name)
    {
        var checker = await desk.Visit();
        var unique = $"{name} {Guid.NewGuid():N}";
        foreach (var (typed, isRefused) in new[] { (unique, false), ($"{unique}!", true) })
        {
            await checker.Open($"/desk/records/{records}/new");
            checker.Fill(field, typed);
            if (records == "parties") checker.Fill("Draft.Kind", "state");
            await checker.Press("Save");
            Assert.Equal(isRefused ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK, checker.Status);
        }
        Assert.Equal($"{unique}!", checker.Typed(field));
        Tick(checker, "Draft.IsAnother");
        await checker.Press("Save");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
    }

    private static void Tick(Visitor visitor, string field) => ((IHtmlInputElement)visitor.Page.QuerySelector($"input[type=checkbox][name='{field}']")!).IsChecked = true;
}
