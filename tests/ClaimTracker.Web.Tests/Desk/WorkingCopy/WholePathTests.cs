using System.Net;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>The main job of a fact-checker, through the pages alone and without script.</summary>
[Collection(DeskSite.Collection)]
public sealed class WholePathTests(DeskSite desk)
{
    [Fact]
    public async Task A_fact_checker_logs_a_dispute_cites_it_judges_it_submits_it_and_recalls_it()
    {
        var checker = await desk.Visit();
        var dispute = await checker.Dispute("Who shelled the harbour of Averin?");
        Assert.Equal("Who shelled the harbour of Averin?", checker.Heading);
        await checker.Side(dispute, "Northern side", "Northland");
        await checker.Side(dispute, "Southern side", "Southland");

        await checker.NewClaim(dispute, "Northland", "Southland shelled the harbour and killed seven people.");
        await checker.Choose("Draft.Points[0].Element", "from where it came").Choose("Draft.Points[0].Stance", "affirms").Choose("Draft.Points[0].Basis", "said in so many words").Fill("Draft.Points[0].Value", "from Southland")
            .Tick("Draft.AddresseeIds", "Southland").Fill("Draft.StatedOn", "2024-05-03").Press("Add a figure");
        await checker.Choose("Draft.Figures[0].Measure", "killed").Choose("Draft.Figures[0].Population", "civilians").Fill("Draft.Figures[0].Counted", "people hit in the harbour")
            .Fill("Draft.Figures[0].Low", "7").Fill("Draft.Figures[0].High", "7").Press("Save and cite a source");

        Assert.Equal("Cite a source", checker.Heading);
        await checker.Choose("Draft.Role", "states it").Fill("Draft.NewSource.Title", "Shells on Averin").Fill("Draft.NewSource.Url", "https://news.example/averin").Fill("Draft.NewSource.NewOutlet", "The Coast Daily")
            .Choose("Draft.NewSource.Kind", "news report").Fill("Draft.NewOrigin.Name", "Ministry of Northland").Choose("Draft.NewOrigin.Standing", "party to the dispute").Choose("Draft.NewOrigin.PartyId", "Northland").Press("Save");
        Assert.Contains("Shells on Averin", checker.Text, StringComparison.Ordinal);
        Assert.Contains("1 source, 1 origin", checker.Text, StringComparison.Ordinal);

        var denial = await checker.Claim(dispute, "Southland", "Southland did not fire on the harbour.", "denies");
        await checker.Open($"{denial}/citations/new");
        await checker.Choose("Draft.Role", "states it").Choose("Draft.SourceId", "Shells on Averin").Choose("Draft.OriginId", "Ministry of Northland").Press("Save");

        await checker.Open($"{dispute}/links/new");
        await checker.Choose("Draft.FromId", "2.").Choose("Draft.Kind", "answers: denies").Choose("Draft.ToId", "1.").Tick("Draft.Elements", "from where it came").Press("Save");
        Assert.Contains("contests from where it came", checker.Text, StringComparison.Ordinal);

        await checker.Follow("Propose a verdict");
        await checker.Choose("Draft.Findings[0].Result", "Open").Fill("Draft.Rating", "uncorroborated").Fill("Draft.Rationale", "Nobody else was there.").Fill("Draft.EvidenceUntil", "2026-03-01").Press("Propose this verdict");
        Assert.Contains("Uncorroborated", checker.Text, StringComparison.Ordinal);

        await checker.Open($"{dispute}/lead");
        await checker.Choose("Draft.First", "1.").Choose("Draft.Second", "2.").Press("Save");
        Assert.Equal(dispute, checker.Path);
        Assert.DoesNotContain("missing before it can be submitted", checker.Text, StringComparison.Ordinal);

        await checker.Follow("Preview and submit");
        Assert.Contains("Northland says", checker.Text, StringComparison.Ordinal);
        await checker.Fill("Draft.Note", "Please look at the lead pair.").Press("Submit for review");
        Assert.Equal("Waiting for review", checker.Heading);
        Assert.Equal(WorkState.Submitted, await State(dispute));
        await checker.Open("/desk");
        Assert.Contains("Who shelled the harbour of Averin?", checker.Page.QuerySelector("section[aria-labelledby=waiting-for-review]")!.TextContent, StringComparison.Ordinal);

        var other = await desk.Visit("second-checker");
        await other.Open($"{dispute}/submission");
        await other.Press("Recall the submission");
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.Contains("Only the person who submitted it can recall it", other.Refusal, StringComparison.Ordinal);

        await checker.Open($"{dispute}/submission");
        await checker.Press("Recall the submission");
        Assert.Equal(WorkState.Draft, await State(dispute));
    }

    private Task<WorkState> State(string dispute)
    {
        var id = Guid.Parse(dispute.Split('/')[^1]);
        return desk.Look(data => data.Set<Dispute>().Where(row => row.Id == id).Select(row => row.State).SingleAsync());
    }
}
