using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Speakers;

public sealed class PartyAndSpeakerTests
{
    [Theory, OnEveryDatabase]
    public async Task A_party_keeps_its_other_names_and_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<SaveParty>().Do(room.FactChecker, null, new PartyDraft { Name = "Eastland", Kind = "armed-force", Aliases = "Şərq\n\n Արևելք " }).Done();
        var party = await room.Row<Party>(id);
        Assert.Equal(PartyKind.ArmedForce, party.Kind);
        Assert.Equal(["Şərq", "Արևելք"], party.Aliases);
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal(("SaveParty", ChangeKind.Added), (line.Deed, line.Kind));
    }

    [Theory, OnEveryDatabase]
    public Task A_party_without_a_name_is_refused(DatabaseProvider provider) => Refuses(provider, (PartyDraft draft) => draft.Name = null, "Name", "Write the name");

    [Theory, OnEveryDatabase(null, "", "empire", "State")]
    public Task A_party_of_no_kind_is_refused(DatabaseProvider provider, string? kind) => Refuses(provider, (PartyDraft draft) => draft.Kind = kind, "Kind", "Choose what kind");

    [Theory, OnEveryDatabase]
    public Task A_name_that_another_party_has_is_refused(DatabaseProvider provider) => Refuses(provider, (PartyDraft draft) => draft.Name = " Northland ", "Name", "already");

    [Theory, OnEveryDatabase]
    public Task More_than_forty_other_names_are_refused(DatabaseProvider provider) =>
        Refuses(provider, (PartyDraft draft) => draft.Aliases = string.Join('\n', Enumerable.Range(1, 41)), "Aliases", "at most 40");

    [Theory, OnEveryDatabase]
    public async Task A_party_or_speaker_that_does_not_exist_is_not_amended(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<SaveParty>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Party("E")), "party");
        await room.RefusesUnknown(() => room.The<SaveSpeaker>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Speaker("E")), "speaker");
    }

    [Theory, OnEveryDatabase]
    public async Task A_speaker_holds_the_office_of_the_day(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("A minister", room.Harbour.Northland);
        draft.Offices = "Deputy minister | 2018 | 2020-10-10\nMinister | 2020-10-11 | ";
        var id = await room.The<SaveSpeaker>().Do(room.FactChecker, null, draft).Done();
        var speaker = await room.Row<Speaker>(id);
        Assert.Equal("Deputy minister", OfficeLines.HeldOn(speaker.Offices, new DateOnly(2020, 10, 10)));
        Assert.Equal("Minister", OfficeLines.HeldOn(speaker.Offices, new DateOnly(2020, 10, 11)));
        Assert.Equal("Minister", OfficeLines.HeldOn(speaker.Offices, null));
        Assert.Null(OfficeLines.HeldOn(speaker.Offices, new DateOnly(2017, 12, 31)));
        Assert.Equal("SaveSpeaker", Assert.Single(await room.HistoryOf(id)).Deed);
    }

    [Theory, OnEveryDatabase]
    public Task A_speaker_without_a_name_is_refused(DatabaseProvider provider) => Refuses(provider, (SpeakerDraft draft) => draft.Name = " ", "Name", "Write the name");

    [Theory, OnEveryDatabase(null, "crowd")]
    public Task A_speaker_of_no_kind_is_refused(DatabaseProvider provider, string? kind) => Refuses(provider, (SpeakerDraft draft) => draft.Kind = kind, "Kind", "Choose what kind");

    [Theory, OnEveryDatabase("a | b | c | d", "| 2020 | 2021")]
    public Task An_office_of_another_shape_is_refused(DatabaseProvider provider, string line) => Refuses(provider, (SpeakerDraft draft) => draft.Offices = line, "Offices", "title | from | until");

    [Theory, OnEveryDatabase]
    public Task An_office_from_a_day_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (SpeakerDraft draft) => draft.Offices = "Minister | 2020-02-30 | ", "Offices", "no date that we can read");

    [Theory, OnEveryDatabase]
    public Task A_party_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (SpeakerDraft draft) => draft.PartyId = Guid.NewGuid().ToString(), "PartyId", "no such party");

    [Theory, OnEveryDatabase]
    public Task A_party_that_is_no_id_is_refused(DatabaseProvider provider) => Refuses(provider, (SpeakerDraft draft) => draft.PartyId = "'; --", "PartyId", "Choose the party");

    [Theory, OnEveryDatabase]
    public Task An_outlet_that_does_not_exist_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (SpeakerDraft draft) => draft.OutletId = Guid.NewGuid().ToString(), "OutletId", "no such outlet");

    [Theory, OnEveryDatabase]
    public Task An_unattributed_speaker_without_the_outlet_is_refused(DatabaseProvider provider) =>
        Refuses(provider, (SpeakerDraft draft) => draft.Kind = "unattributed", "OutletId", "Choose the outlet");

    [Theory, OnEveryDatabase]
    public async Task An_unattributed_speaker_belongs_to_no_party(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("Unattributed", room.Harbour.Northland);
        (draft.Kind, draft.OutletId) = ("unattributed", room.Harbour.Outlet.ToString());
        await room.Refuses(() => room.The<SaveSpeaker>().Do(room.FactChecker, null, draft), "PartyId", "belongs to no party");
        draft.PartyId = null;
        await room.The<SaveSpeaker>().Do(room.FactChecker, null, draft).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_private_person_is_published_under_a_description_only(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("Vera Private");
        (draft.Kind, draft.IsLivingPrivatePerson) = ("person", true);
        await room.Refuses(() => room.The<SaveSpeaker>().Do(room.FactChecker, null, draft), "PublicDescription", "Private persons are not named");
        draft.PublicDescription = "a resident of Averin";
        var id = await room.The<SaveSpeaker>().Do(room.FactChecker, null, draft).Done();
        Assert.Equal("a resident of Averin", (await room.Row<Speaker>(id)).PublicName);
    }

    private static async Task Refuses(DatabaseProvider provider, Action<PartyDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Party("Eastland");
        spoil(draft);
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, null, draft), field, words);
    }

    private static async Task Refuses(DatabaseProvider provider, Action<SpeakerDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("A minister");
        spoil(draft);
        await room.Refuses(() => room.The<SaveSpeaker>().Do(room.FactChecker, null, draft), field, words);
    }
}
