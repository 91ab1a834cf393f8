using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Matching;

/// <summary>What may be there already is refused once, by name, and added when the person says that it is another one.</summary>
public sealed class LikeRecordTests
{
    private const string IsAnother = "IsAnother";

    [Theory, OnEveryDatabase("Нортхланд", "NORTHLAND!", "Northlnad", "The other spelling")]
    public async Task A_party_of_a_like_name_is_refused_until_it_is_another_one(DatabaseProvider provider, string name)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = new PartyDraft { Name = name, Kind = "state" };
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, null, draft), IsAnother, "a party of a like name already: “Northland”");
        var refused = await room.The<SaveParty>().Do(room.FactChecker, null, draft);
        Assert.Contains(refused.Refusals, refusal => refusal.Known == new KnownRecord(RecordKind.Party, room.Harbour.Northland, "Northland"));
        draft.IsAnother = true;
        Assert.Equal("SaveParty", Assert.Single(await room.HistoryOf(await room.The<SaveParty>().Do(room.FactChecker, null, draft).Done())).Deed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_speaker_of_a_like_name_and_the_same_party_is_refused_until_it_is_another_one(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("Northlands ministry of defence", room.Harbour.Northland);
        await room.Refuses(() => room.The<SaveSpeaker>().Do(room.FactChecker, null, draft), IsAnother, "a speaker of a like name already: “Northland’s ministry of defence (Northland)”");
        draft.IsAnother = true;
        await room.The<SaveSpeaker>().Do(room.FactChecker, null, draft).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_name_of_another_party_is_no_likeness_and_amending_asks_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SaveSpeaker>().Do(room.FactChecker, null, Drafts.Speaker("Northland’s ministry of defence", room.Harbour.Southland)).Done();
        var draft = Drafts.Speaker("Southland’s ministry of defense", room.Harbour.Southland);
        draft.Version = await room.VersionOf<Speaker>(room.Harbour.SouthMinistry);
        await room.The<SaveSpeaker>().Do(room.FactChecker, room.Harbour.SouthMinistry, draft).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_speaker_in_the_claim_form_goes_the_same_way(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Accusation(Guid.Empty);
        (draft.SpeakerId, draft.NewSpeaker, draft.NewSpeakerKind, draft.NewSpeakerPartyId, draft.Wording) = (null, "Northland’s ministry of defense", "body", room.Harbour.Northland.ToString(), "Something else was said.");
        await room.Refuses(() => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft), "IsAnotherSpeaker", "a speaker of a like name already");
        FieldChange[] typed = [new("NewSpeaker", null, draft.NewSpeaker), new("NewSpeakerKind", null, "body"), new("NewSpeakerPartyId", null, draft.NewSpeakerPartyId)];
        await room.Refuses(() => room.The<SaveClaimFields>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, typed), "IsAnotherSpeaker", "a speaker of a like name already");
        await room.The<SaveClaimFields>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, [.. typed, new FieldChange("IsAnotherSpeaker", null, "true")]).Done();
        draft.NewSpeaker = "Northlands’ ministry of defense";
        draft.IsAnotherSpeaker = true;
        await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task An_outlet_of_a_like_name_is_refused_on_its_own_page_and_in_place(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Outlet("Coast Daily");
        await room.Refuses(() => room.The<SaveOutlet>().Do(room.FactChecker, null, draft), IsAnother, "an outlet of a like name already: “The Coast Daily”");
        var source = Drafts.Source("Quite another report");
        source.NewOutlet = "Coast Daily";
        await room.Refuses(() => room.The<SaveSource>().Do(room.FactChecker, null, source), "IsAnotherOutlet", "an outlet of a like name already");
        var citation = Drafts.Citation(Guid.Empty, "states-it", Drafts.Independent("A reporter"));
        (citation.SourceId, citation.NewSource) = (null, source);
        await room.Refuses(() => room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Denial, null, citation), "NewSource.IsAnotherOutlet", "an outlet of a like name already");
        source.IsAnotherOutlet = true;
        await room.The<SaveSource>().Do(room.FactChecker, null, source).Done();
        draft.Name = "The Daily Coast";
        draft.IsAnother = true;
        await room.The<SaveOutlet>().Do(room.FactChecker, null, draft).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_source_at_the_same_address_is_refused_however_it_is_spelled(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Source("A report under another title");
        draft.Url = "http://www.news.example/Harbour-shelled-at-night/?utm_source=x#top";
        await room.Refuses(() => room.The<SaveSource>().Do(room.FactChecker, null, draft), IsAnother, "may be on the list already: “Harbour shelled at night (The Coast Daily, 2024-05-03)”");
        var citation = Drafts.Citation(Guid.Empty, "states-it", Drafts.Independent("A reporter"));
        (citation.SourceId, citation.NewSource) = (null, draft);
        await room.Refuses(() => room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Denial, null, citation), "NewSource.IsAnother", "may be on the list already");
        draft.IsAnother = true;
        await room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Denial, null, citation).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_source_of_the_same_outlet_and_day_under_a_like_title_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Source("Harbor shelled, at night");
        draft.Url = null;
        await room.Refuses(() => room.The<SaveSource>().Do(room.FactChecker, null, draft), IsAnother, "may be on the list already");
        draft.PublishedOn = "2024-05-04";
        await room.The<SaveSource>().Do(room.FactChecker, null, draft).Done();
        await using var data = room.Look();
        Assert.Equal(2, await data.Set<Source>().CountAsync());
    }
}
