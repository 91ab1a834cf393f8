using ClaimTracker.Data;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Sources;

public sealed class OriginTests
{
    [Theory, OnEveryDatabase]
    public async Task Amending_an_origin_records_before_and_after(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.OfParty("Northland’s army", room.Harbour.Northland);
        draft.Version = 1;
        await room.The<AmendOrigin>().Do(room.Staff.SecondChecker, room.Harbour.Origin, draft).Done();
        var line = (await room.HistoryOf(room.Harbour.Origin))[^1];
        var text = Assert.Single(line.Texts);
        Assert.Equal(("AmendOrigin", "Name", "Northland’s ministry", "Northland’s army"), (line.Deed, text.Field, text.Before, text.After));
    }

    [Theory, OnEveryDatabase]
    public Task An_origin_without_a_name_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Name = "", "Name", "whose statement or observation");

    [Theory, OnEveryDatabase]
    public Task A_name_that_another_origin_of_the_dispute_has_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Name = "Southland’s ministry", "Name", "already");

    [Theory, OnEveryDatabase(null, "neutral")]
    public Task A_standing_that_is_none_is_refused(DatabaseProvider provider, string? standing) => Refuses(provider, draft => draft.Standing = standing, "Standing", "Choose how the origin stands");

    [Theory, OnEveryDatabase("party-to-dispute", "ally-of-party", "controlled-by-party")]
    public Task An_origin_of_a_party_without_the_party_is_refused(DatabaseProvider provider, string standing) =>
        Refuses(provider, draft => (draft.Standing, draft.PartyId) = (standing, null), "PartyId", "Choose the party");

    [Theory, OnEveryDatabase]
    public Task An_independent_origin_that_belongs_to_a_party_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.Standing, draft.Why) = ("independent", "It was there."), "PartyId", "belongs to no party");

    [Theory, OnEveryDatabase]
    public Task An_independent_origin_without_its_access_to_the_facts_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.Standing, draft.PartyId) = ("independent", null), "Why", "access of its own");

    [Theory, OnEveryDatabase]
    public Task A_party_that_does_not_exist_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.PartyId = Guid.NewGuid().ToString(), "PartyId", "no such party");

    [Theory, OnEveryDatabase]
    public async Task A_new_origin_of_a_party_that_does_not_exist_is_refused_in_its_part(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Citation(room.Harbour.Source, "supports", Drafts.OfParty("Somebody", Guid.NewGuid()));
        await room.Refuses(() => room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, null, draft), "NewOrigin.PartyId", "no such party");
    }

    private static async Task Refuses(DatabaseProvider provider, Action<OriginDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.OfParty("Northland’s ministry", room.Harbour.Northland);
        draft.Version = 1;
        spoil(draft);
        await room.Refuses(() => room.The<AmendOrigin>().Do(room.FactChecker, room.Harbour.Origin, draft), field, words);
    }
}
