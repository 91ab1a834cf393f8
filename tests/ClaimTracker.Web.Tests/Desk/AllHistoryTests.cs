using System.Net;
using System.Text.Json;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Theory]
    [InlineData("dispute", "nonsense", "This is no dispute.")]
    [InlineData("person", "nonsense", "This is nobody who writes.")]
    [InlineData("person", "job:", "This is nobody who writes.")]
    [InlineData("from", "2026-02-30", "This is no day of the calendar.")]
    [InlineData("until", "yesterday", "This is no day of the calendar.")]
    public async Task A_filter_that_cannot_be_read_is_said_beside_its_field_and_stays_as_it_was_typed(string filter, string typed, string sentence)
    {
        using var admin = await desk.SignIn("admin");
        var page = await admin.Open($"/desk/history?{filter}={typed}&deed=SaveDispute");
        Assert.Equal((HttpStatusCode.BadRequest, typed, "SaveDispute"), (page.Status, page.ValueOf(filter), page.ValueOf("deed")));
        Assert.Contains(sentence, page.RefusalOf($"by-{filter}"), StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("ol.history > li"));
        foreach (var file in new[] { "csv", "json" })
        {
            using var answer = await admin.Get($"/desk/history.{file}?{filter}={typed}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.StartsWith($"{filter}: {sentence}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_place_in_history_that_is_none_and_days_in_the_wrong_order_are_said()
    {
        using var admin = await desk.SignIn("admin");
        Assert.Contains("Begin with the newest.", (await admin.Open("/desk/history?before=-1")).Text, StringComparison.Ordinal);
        Assert.Contains("The last day is before the first.", (await admin.Open("/desk/history?from=2026-03-02&until=2026-03-01")).RefusalOf("by-until"), StringComparison.Ordinal);
        Assert.Contains("No line of history fits.", (await admin.Open("/desk/history?until=1999-12-31&deed=NoSuchDeed")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_view_is_exported_whole_with_formulas_made_harmless_and_no_credential()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var id = dispute.Id;
        var checker = await desk.Person("fact-checker");
        await desk.Do(services => services.GetRequiredService<SaveParty>().Do(checker, null, new PartyDraft { Name = "=cmd|' /C calc'!A0", Kind = "state" }));
        using var admin = await desk.SignIn("admin");
        using var csv = await admin.Get("/desk/history.csv");
        Assert.Equal(("text/csv", "no-store"), (csv.Content.Headers.ContentType!.MediaType, csv.Headers.CacheControl!.ToString()));
        var text = await csv.Content.ReadAsStringAsync();
        Assert.StartsWith("number,at,actor_kind,", text, StringComparison.Ordinal);
        Assert.Contains("'=cmd|", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd", text, StringComparison.Ordinal);
        Assert.Contains(",PasswordHash,,(changed),false", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AQAAAA", text, StringComparison.Ordinal);

        using var json = await admin.Get($"/desk/history.json?dispute={id}");
        using var document = JsonDocument.Parse(await json.Content.ReadAsStringAsync());
        var lines = document.RootElement.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(await desk.Look(data => data.Changes.CountAsync(change => change.DisputeId == id)), lines.Count);
        Assert.All(lines, line => Assert.Equal(id, line.GetProperty("disputeId").GetGuid()));
        Assert.All(lines.SelectMany(line => line.GetProperty("fields").EnumerateArray()), field => Assert.False(field.GetProperty("erased").GetBoolean()));
    }

    [Fact]
    public async Task Only_administrators_read_it()
    {
        using var editor = await desk.SignIn("editor");
        foreach (var address in new[] { "/desk/history", "/desk/history.csv", "/desk/history.json" })
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.Open(address)).Status);
    }

    private static List<long> Numbers(DeskSession.Reply page) =>
        [.. page.Page.QuerySelectorAll("ol.history > li").Select(line => long.Parse(line.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture))];
}
