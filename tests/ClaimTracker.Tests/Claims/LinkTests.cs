using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Claims;

public sealed class LinkTests
{
    [Theory, OnEveryDatabase]
    public async Task An_answer_keeps_its_contested_elements_and_its_limit(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation, "qualifies", "origin", "toll", "origin");
        (draft.LimitKind, draft.Limit, draft.Note) = ("territory", "its own territory", "Says nothing of other places.");
        var id = await Save(room, null, draft).Done();
        var link = await room.Row<Link>(id);
        Assert.Equal([Element.Origin, Element.Toll], link.Elements);
        Assert.Equal((LimitKind.Territory, "its own territory"), (link.LimitKind, link.Limit));
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal(("LinkClaims", "Link", (Guid?)room.Harbour.Id), (line.Deed, line.ThingKind, line.DisputeId));
        Assert.Contains(line.Texts, text => text is { Field: "Elements", After: "origin toll" });
    }

    [Theory, OnEveryDatabase]
    public async Task A_general_denial_answers_with_no_element(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation);
        draft.Version = 1;
        await Save(room, room.Harbour.Link, draft).Done();
        Assert.Empty((await room.Row<Link>(room.Harbour.Link)).Elements);
        Assert.Contains((await room.HistoryOf(room.Harbour.Link))[^1].Texts, text => text is { Field: "Elements", Before: "origin", After: null });
    }

    [Theory, OnEveryDatabase]
    public Task A_link_of_a_claim_to_itself_is_refused(DatabaseProvider provider) =>
        Refuses(provider, room => Drafts.Link(room.Harbour.Denial, room.Harbour.Denial, "mirror"), "ToId", "cannot be linked to itself");

    [Theory, OnEveryDatabase]
    public async Task A_link_across_disputes_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("Another dispute")).Done();
        var foreign = await room.The<SaveClaim>().Do(room.FactChecker, other, null, Drafts.Accusation(room.Harbour.NorthMinistry)).Done();
        await room.Refuses(() => Save(room, null, Drafts.Link(foreign, room.Harbour.Denial)), "FromId", "Link claims of one dispute only");
        await room.Refuses(() => Save(room, null, Drafts.Link(room.Harbour.Denial, foreign)), "ToId", "Link claims of one dispute only");
    }

    [Theory, OnEveryDatabase]
    public Task A_link_to_a_claim_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, room => Drafts.Link(room.Harbour.Denial, Guid.NewGuid()), "ToId", "belongs to another dispute");

    [Theory, OnEveryDatabase]
    public Task A_link_without_its_ends_is_refused(DatabaseProvider provider) => Refuses(provider, _ => new LinkDraft { Kind = "denies" }, "FromId", "Choose a claim of this dispute");

    [Theory, OnEveryDatabase]
    public Task A_link_of_no_kind_is_refused(DatabaseProvider provider) =>
        Refuses(provider, room => Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation, ""), "Kind", "Choose how the claims stand");

    [Theory, OnEveryDatabase]
    public Task A_circle_of_two_answers_is_refused(DatabaseProvider provider) =>
        Refuses(provider, room => Drafts.Link(room.Harbour.Accusation, room.Harbour.Denial, "gives-another-account"), "ToId", "a circle of answers");

    [Theory, OnEveryDatabase]
    public async Task A_circle_of_three_answers_is_refused_and_standing_against_makes_none(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var third = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Accusation(room.Harbour.NorthMinistry)).Done();
        await Save(room, null, Drafts.Link(third, room.Harbour.Denial, "qualifies")).Done();
        await room.Refuses(() => Save(room, null, Drafts.Link(room.Harbour.Accusation, third, "denies")), "ToId", "a circle of answers");
        await Save(room, null, Drafts.Link(room.Harbour.Accusation, third, "in-tension")).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Amending_an_answer_into_a_circle_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var turned = await Save(room, null, Drafts.Link(room.Harbour.Accusation, room.Harbour.Denial, "mirror")).Done();
        var draft = Drafts.Link(room.Harbour.Accusation, room.Harbour.Denial, "denies");
        draft.Version = 1;
        await room.Refuses(() => Save(room, turned, draft), "ToId", "a circle of answers");
    }

    [Theory, OnEveryDatabase]
    public async Task Two_answers_saved_at_once_make_no_circle(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<RemoveLink>().Do(room.FactChecker, room.Harbour.Link, 1).Done();
        for (var round = 0; round < 5; round++)
        {
            var both = await Task.WhenAll(
                Task.Run(() => Save(room, null, Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation))),
                Task.Run(() => Save(room, null, Drafts.Link(room.Harbour.Accusation, room.Harbour.Denial))));
            var done = Assert.Single(both, outcome => outcome.IsDone);
            await room.The<RemoveLink>().Do(room.FactChecker, done.Value, 1).Done();
        }
    }

    [Theory, OnEveryDatabase]
    public Task The_same_answer_twice_is_refused(DatabaseProvider provider) =>
        Refuses(provider, room => Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation), "Kind", "linked in this way already");

    [Theory, OnEveryDatabase]
    public async Task The_same_link_without_direction_is_refused_the_other_way_round_too(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Save(room, null, Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation, "mirror")).Done();
        await room.Refuses(() => Save(room, null, Drafts.Link(room.Harbour.Accusation, room.Harbour.Denial, "mirror")), "Kind", "linked in this way already");
    }

    [Theory, OnEveryDatabase("mirror", "cannot-both-be-true", "in-tension", "other-figure", "change-of-position")]
    public Task A_link_that_stands_against_contests_nothing(DatabaseProvider provider, string kind) =>
        Refuses(provider, room => Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation, kind, "origin"), "Elements", "contests nothing by itself");

    [Theory, OnEveryDatabase]
    public Task An_element_that_is_none_is_refused(DatabaseProvider provider) =>
        Refuses(provider, room => Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation, "qualifies", "mood"), "Elements", "Choose the contested elements");

    [Theory, OnEveryDatabase]
    public Task Only_an_answer_is_limited(DatabaseProvider provider) => Refuses(provider, room => Limited(room, "mirror", "unit", "the 3rd brigade"), "Limit", "Only an answer can be limited");

    [Theory, OnEveryDatabase]
    public Task A_limit_without_its_kind_is_refused(DatabaseProvider provider) => Refuses(provider, room => Limited(room, "qualifies", null, "the 3rd brigade"), "Limit", "or neither");

    [Theory, OnEveryDatabase]
    public Task A_kind_of_limit_without_the_limit_is_refused(DatabaseProvider provider) => Refuses(provider, room => Limited(room, "qualifies", "weapon", ""), "Limit", "or neither");

    [Theory, OnEveryDatabase]
    public async Task A_link_that_does_not_exist_is_neither_amended_nor_removed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => Save(room, Guid.NewGuid(), Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation)), "link");
        await room.RefusesUnknown(() => room.The<RemoveLink>().Do(room.FactChecker, Guid.NewGuid(), 1), "link");
        await room.RefusesUnknown(() => room.The<LinkClaims>().Do(room.FactChecker, Guid.NewGuid(), null, Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation)), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task A_removed_link_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<RemoveLink>().Do(room.FactChecker, room.Harbour.Link, 1).Done();
        var line = (await room.HistoryOf(room.Harbour.Link))[^1];
        Assert.Equal(("RemoveLink", ChangeKind.Removed), (line.Deed, line.Kind));
        Assert.Contains(line.Texts, text => text is { Field: "Kind", Before: "denies", After: null });
        await using var data = room.Look();
        Assert.False(await data.Set<Link>().AnyAsync());
    }

    private static LinkDraft Limited(Newsroom room, string kind, string? limitKind, string? limit)
    {
        var draft = Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation, kind);
        (draft.LimitKind, draft.Limit) = (limitKind, limit);
        return draft;
    }

    private static Task<Outcome<Guid>> Save(Newsroom room, Guid? id, LinkDraft draft) => room.The<LinkClaims>().Do(room.FactChecker, room.Harbour.Id, id, draft);

    private static async Task Refuses(DatabaseProvider provider, Func<Newsroom, LinkDraft> draft, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Save(room, null, draft(room)), field, words);
    }
}
