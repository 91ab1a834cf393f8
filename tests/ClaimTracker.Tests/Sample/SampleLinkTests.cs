using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Sample;

/// <summary>Pairs that look opposed and are not, and pairs that are what they look like.</summary>
public sealed class SampleLinkTests
{
    [Theory]
    [OnEveryDatabase]
    public async Task Two_counts_of_different_people_are_mirrors_and_never_compared(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var killed = await room.Document("civilians-killed-after-truce-2020-10-10");
        var (two, one) = (By(killed, "two civilians"), By(killed, "One civilian"));

        Assert.Equal(LinkKind.Mirror, Assert.Single(Between(killed, two, one)).Kind);
        Assert.NotEqual(Assert.Single(two.Figures).Counted, Assert.Single(one.Figures).Counted, StringComparer.Ordinal);
        Assert.DoesNotContain(Strip.Of(killed.Header, killed.Claims), line => line.Kind is StripKind.Contested or StripKind.Agreed);
    }

    [Theory]
    [OnEveryDatabase(
        "after-the-truce-2020-10|first step|last chance",
        "sunday-2020-10-11-calm|calmer since|fragile",
        "sunday-2020-10-11-calm|calmer since|can end",
        "ceasefire-talks-as-cover-2020-10|every diplomatic channel|as a cover",
        "ceasefire-breach-2020-10-10|every diplomatic channel|five minutes",
        "after-the-truce-2020-10|holds only until|prisoners and bodies")]
    public async Task Statements_of_one_side_or_of_another_scope_are_not_linked(DatabaseProvider provider, string pair)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var parts = pair.Split('|');
        var document = await room.Document(parts[0]);

        Assert.Empty(Between(document, By(document, parts[1]), By(document, parts[2])));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task What_is_said_twice_is_one_statement(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var after = await room.Document("after-the-truce-2020-10");

        foreach (var words in new[] { "humanitarian grounds", "substantive talks", "neutral intermediary" })
            Assert.Equal(2, By(after, words).Citations.Count);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_general_denial_contests_no_element(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);

        foreach (var document in await room.Documents())
        {
            var general = document.Claims.Where(claim => claim.Act == Act.Denies && claim.Points.Count == 0).Select(claim => claim.Id).ToHashSet();
            Assert.All(document.Header.Links.Where(link => general.Contains(link.From)), link => Assert.Empty(link.Elements));
            Assert.All(general, claim => Assert.Contains(document.Header.Links, link => link.From == claim && link.Kind == LinkKind.Denies));
        }
    }

    [Theory]
    [OnEveryDatabase]
    public async Task One_minister_beside_himself_is_a_change_of_position_and_the_status_excludes_the_other(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var after = await room.Document("after-the-truce-2020-10");
        var status = await room.Document("status-of-nagorno-karabakh");

        Assert.Equal(2, after.Header.Links.Count(link => link.Kind == LinkKind.ChangeOfPosition));
        Assert.Equal(LinkKind.CannotBothBeTrue, Assert.Single(Between(status, By(status, "is independent"), By(status, "part of Azerbaijan"))).Kind);
        Assert.Equal(Element.Status, Assert.Single(Strip.Of(status.Header, status.Claims), line => line.Kind == StripKind.Contested).Element);
    }

    private static ClaimPart By(EditionDocument document, string wording) =>
        Assert.Single(document.Claims, claim => claim.Wording.Contains(wording, StringComparison.Ordinal));

    private static IEnumerable<HeaderPart.ClaimLink> Between(EditionDocument document, ClaimPart one, ClaimPart other) =>
        document.Header.Links.Where(link => (link.From == one.Id && link.To == other.Id) || (link.From == other.Id && link.To == one.Id));
}
