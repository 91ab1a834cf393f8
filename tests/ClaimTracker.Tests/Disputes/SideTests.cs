using ClaimTracker.Claims;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.History;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Disputes;

public sealed class SideTests
{
    [Theory, OnEveryDatabase]
    public async Task A_side_is_added_with_its_parties_and_a_line_of_history_on_the_dispute(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await Save(room, null, Drafts.Side("The mission", room.Harbour.Mission)).Done();
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal(("SaveSide", "Side", ChangeKind.Added, (Guid?)room.Harbour.Id), (line.Deed, line.ThingKind, line.Kind, line.DisputeId));
        Assert.Contains(line.Texts, text => text.Field.EndsWith("PartyId", StringComparison.Ordinal) && text.After == room.Harbour.Mission.ToString());
    }

    [Theory, OnEveryDatabase]
    public async Task A_party_that_joins_a_side_raises_its_number_and_is_recorded(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Side("Northland", room.Harbour.Northland, room.Harbour.Mission);
        draft.Version = 1;
        await Save(room, room.Harbour.NorthSide, draft).Done();
        Assert.Equal(2, await room.VersionOf<Side>(room.Harbour.NorthSide));
        var text = Assert.Single((await room.HistoryOf(room.Harbour.NorthSide))[^1].Texts);
        Assert.Equal((null, room.Harbour.Mission.ToString()), (text.Before, text.After));
    }

    [Theory, OnEveryDatabase]
    public Task A_side_without_a_label_is_refused(DatabaseProvider provider) => Refuses(provider, room => Drafts.Side(" ", room.Harbour.Mission), "Label", "Write a neutral label");

    [Theory, OnEveryDatabase]
    public Task A_side_without_a_party_is_refused(DatabaseProvider provider) => Refuses(provider, _ => Drafts.Side("Nobody"), "PartyIds", "at least one party");

    [Theory, OnEveryDatabase]
    public Task A_label_that_another_side_has_is_refused(DatabaseProvider provider) => Refuses(provider, room => Drafts.Side("Southland", room.Harbour.Mission), "Label", "Another side has this label");

    [Theory, OnEveryDatabase]
    public Task A_party_on_two_sides_is_refused(DatabaseProvider provider) =>
        Refuses(provider, room => Drafts.Side("Both", room.Harbour.Mission, room.Harbour.Southland), "PartyIds", "one column only");

    [Theory, OnEveryDatabase]
    public Task A_party_that_does_not_exist_is_refused(DatabaseProvider provider) => Refuses(provider, _ => Drafts.Side("Nobody", Guid.NewGuid()), "PartyIds", "Choose the parties");

    [Theory, OnEveryDatabase]
    public Task A_party_that_is_no_id_is_refused(DatabaseProvider provider) => Refuses(provider, _ => new SideDraft { Label = "Nobody", PartyIds = ["Northland"] }, "PartyIds", "Choose the parties");

    [Theory, OnEveryDatabase]
    public async Task A_seventh_side_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        for (var number = 3; number <= 7; number++)
        {
            var party = await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party($"Party {number}")).Done();
            var draft = Drafts.Side($"Side {number}", party);
            if (number < 7) await Save(room, null, draft).Done();
            else await room.Refuses(() => Save(room, null, draft), "Label", "At most 6 sides");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_side_of_another_dispute_is_not_amended_here(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => Save(room, Guid.NewGuid(), Drafts.Side("North", room.Harbour.Northland)), "side");
        await room.RefusesUnknown(() => room.The<SaveSide>().Do(room.FactChecker, Guid.NewGuid(), null, Drafts.Side("North", room.Harbour.Northland)), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task An_empty_side_is_removed_with_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await Save(room, null, Drafts.Side("The mission", room.Harbour.Mission)).Done();
        await room.The<RemoveSide>().Do(room.FactChecker, id, 1).Done();
        var line = (await room.HistoryOf(id))[^1];
        Assert.Equal(("RemoveSide", ChangeKind.Removed), (line.Deed, line.Kind));
        Assert.Contains(line.Texts, text => text is { Field: "Label", Before: "The mission", After: null });
        await room.RefusesUnknown(() => room.The<RemoveSide>().Do(room.FactChecker, id, 1), "side");
    }

    [Theory, OnEveryDatabase]
    public async Task A_side_on_which_a_claim_was_put_is_not_removed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await Save(room, null, Drafts.Side("The mission", room.Harbour.Mission)).Done();
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        draft.Side = id.ToString();
        await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft).Done();
        await room.Refuses(() => room.The<RemoveSide>().Do(room.FactChecker, id, 1), string.Empty, "Move or remove them first");
    }

    [Theory, OnEveryDatabase]
    public async Task A_side_from_which_a_reply_was_sought_is_not_removed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await Save(room, null, Drafts.Side("The mission", room.Harbour.Mission)).Done();
        await room.The<RecordReply>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Asked(room.Harbour.Mission)).Done();
        await room.Refuses(() => room.The<RemoveSide>().Do(room.FactChecker, id, 1), string.Empty, "Move or remove them first");
    }

    private static Task<Outcome<Guid>> Save(Newsroom room, Guid? id, SideDraft draft) => room.The<SaveSide>().Do(room.FactChecker, room.Harbour.Id, id, draft);

    private static async Task Refuses(DatabaseProvider provider, Func<Newsroom, SideDraft> draft, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Save(room, null, draft(room)), field, words);
    }
}
