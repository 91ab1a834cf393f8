using System.Net;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>All lines of history, for administrators, newest first, with filters that stand in the address.</summary>
[Collection(DeskSite.Collection)]
public sealed class AllHistoryTests(DeskSite desk)
{
    [Fact]
    public async Task Lines_are_filtered_by_dispute_person_deed_and_kind_and_show_before_and_after()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        var checker = (await desk.Person("fact-checker")).AccountId;
        using var admin = await desk.SignIn("admin");
        var page = await admin.Open($"/desk/history?dispute={dispute.Id}&person={checker}&deed=SaveDispute&kind=Dispute");
        var lines = page.Page.QuerySelectorAll("ol.history > li").ToList();
        Assert.Equal(2, lines.Count);
        Assert.Equal("was: Shells fell on the harbour at night.", lines[0].QuerySelector("del")!.TextContent);
        Assert.Equal("became: Shells fell on the harbour in the morning.", lines[0].QuerySelector("ins")!.TextContent);
        Assert.StartsWith("Save dispute by ", lines[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(dispute.Id.ToString(), page.ValueOf("dispute"));
        Assert.All((await admin.Open($"/desk/history?dispute={dispute.Id}&deed=ApproveSubmission")).Page.QuerySelectorAll("ol.history > li"), line => Assert.Contains("Approve submission by", line.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Older_lines_follow_where_the_page_ended()
    {
        await DisputeInReview.Enter(desk);
        await DisputeInReview.Enter(desk);
        using var admin = await desk.SignIn("admin");
        var first = await admin.Open("/desk/history");
        var older = await admin.Open(first.Page.QuerySelectorAll("a").Single(link => link.TextContent == "Older lines").GetAttribute("href")!);
        Assert.True(Numbers(first)[^1] > Numbers(older)[0]);
        Assert.Equal(Numbers(first).OrderDescending(), Numbers(first));
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_is_said_and_left_out()
    {
        using var admin = await desk.SignIn("admin");
        var page = await admin.Open("/desk/history?dispute=nonsense&before=-1");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("a dispute and a place in history that cannot be read", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_administrators_read_it()
    {
        using var editor = await desk.SignIn("editor");
        Assert.NotEqual(HttpStatusCode.OK, (await editor.Open("/desk/history")).Status);
    }

    private static List<long> Numbers(DeskSession.Reply page) =>
        [.. page.Page.QuerySelectorAll("ol.history > li").Select(line => long.Parse(line.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture))];
}
