using System.Net;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>How a dispute is related to another one, and the relation taken back.</summary>
[Collection(DeskSite.Collection)]
public sealed class RelatedFormTests(DeskSite desk)
{
    [Fact]
    public async Task A_relation_is_named_and_taken_back()
    {
        var checker = await desk.Visit();
        var title = $"Shelling of harbours {Guid.NewGuid():N}";
        await checker.Dispute(title);
        var dispute = await checker.Dispute();
        await checker.Open($"{dispute}/related");
        await checker.Choose("Draft.OtherId", title).Choose("Draft.Kind", "part of").Press("Save");
        Assert.Contains($"part of: {title}", checker.Text, StringComparison.Ordinal);
        await checker.Choose("Taken.OtherId", title).Press("Take it back");
        Assert.Contains("None yet", checker.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("part of:", checker.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_without_its_kind_or_its_other_dispute_is_refused_on_the_field()
    {
        var checker = await desk.Visit();
        var title = $"Shelling of harbours {Guid.NewGuid():N}";
        await checker.Dispute(title);
        await checker.Open($"{await checker.Dispute()}/related");
        await checker.Choose("Draft.OtherId", title).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("Choose how the other one stands to this one.", checker.SentenceOn("Draft.Kind"), StringComparison.Ordinal);
        await checker.Fill("Draft.OtherId", string.Empty).Choose("Draft.Kind", "part of").Press("Save");
        Assert.Contains("Choose the other dispute.", checker.SentenceOn("Draft.OtherId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_taken_back_on_an_older_version_is_refused_and_the_choice_stays()
    {
        var (checker, other) = (await desk.Visit(), await desk.Visit("second-checker"));
        var title = $"Shelling of harbours {Guid.NewGuid():N}";
        await checker.Dispute(title);
        var dispute = await checker.Dispute();
        await checker.Open($"{dispute}/related");
        await checker.Choose("Draft.OtherId", title).Choose("Draft.Kind", "part of").Press("Save");
        await other.Open($"{dispute}/edit");
        await other.Fill("Draft.Summary", "Changed meanwhile.").Press("Save");
        await checker.Choose("Taken.OtherId", title).Press("Take it back");
        Assert.Equal(HttpStatusCode.Conflict, checker.Status);
        Assert.NotEmpty(checker.Typed("Taken.OtherId")!);
        await checker.Press("Take it back");
        Assert.Contains("None yet", checker.Text, StringComparison.Ordinal);
    }
}
