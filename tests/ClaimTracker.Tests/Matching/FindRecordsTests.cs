using ClaimTracker.Data;
using ClaimTracker.Matching;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Matching;

/// <summary>Records are found from the first letters on, in any script, by other names and offices, and with a typing error.</summary>
public sealed class FindRecordsTests
{
    [Theory, OnEveryDatabase("Степанак", "Ստեփանակերտ", "stepanakrt", "Xankən", "khankendi", "Ханкенди", "city council xank")]
    public async Task A_speaker_is_found_in_any_script_by_another_name_and_with_a_typing_error(DatabaseProvider provider, string typed)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<SaveSpeaker>().Do(room.FactChecker, null, new SpeakerDraft { Name = "City council of Stepanakert", Kind = "body", Aliases = "Xankəndi city council" }).Done();
        Assert.Equal(id, (await Find(room, RecordKind.Speaker, typed))[0].Id);
    }

    [Theory, OnEveryDatabase]
    public async Task A_speaker_is_found_by_office_and_with_the_party(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("A. Anon", room.Harbour.Northland);
        draft.Offices = "Harbour master | 2020 | ";
        var id = await room.The<SaveSpeaker>().Do(room.FactChecker, null, draft).Done();
        Assert.Equal(new KnownRecord(RecordKind.Speaker, id, "A. Anon", "Northland"), Assert.Single(await Find(room, RecordKind.Speaker, "harbour mas")));
        Assert.Equal(room.Harbour.SouthMinistry, Assert.Single(await Find(room, RecordKind.Speaker, "ministry southl")).Id);
    }

    [Theory, OnEveryDatabase]
    public async Task An_office_is_found_once_with_whoever_holds_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("A. Anon", room.Harbour.Northland);
        draft.Offices = "Harbour master | 2020 | ";
        await room.The<SaveSpeaker>().Do(room.FactChecker, null, draft).Done();
        Assert.Equal(("Harbour master", "A. Anon"), Told(Assert.Single(await Find(room, RecordKind.Office, "harbuor"))));
        Assert.Equal("Spokesperson", Assert.Single(await Find(room, RecordKind.Office, "spokespers")).Name);

        static (string, string?) Told(KnownRecord office) => (office.Name, office.Detail);
    }

    [Theory, OnEveryDatabase]
    public async Task Parties_outlets_and_sources_are_found_each_by_its_kind(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Equal(room.Harbour.Southland, Assert.Single(await Find(room, RecordKind.Party, "southlend")).Id);
        Assert.Equal(room.Harbour.Outlet, Assert.Single(await Find(room, RecordKind.Outlet, "coats dail")).Id);
        Assert.Equal(room.Harbour.Source, Assert.Single(await Find(room, RecordKind.Source, "harbour coast")).Id);
        Assert.Equal(room.Harbour.Source, Assert.Single(await Find(room, RecordKind.Source, "https://news.example/Harbour-shelled-at-night")).Id);
        Assert.Empty(await Find(room, RecordKind.Dispute, "harbour"));
    }

    [Theory, OnEveryDatabase]
    public async Task At_most_ten_are_offered_the_best_first_and_nothing_for_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        for (var number = 1; number <= 12; number++) await room.The<SaveOutlet>().Do(room.FactChecker, null, new OutletDraft { Name = $"Gazette of town {number}" }).Done();
        var whole = await room.The<SaveOutlet>().Do(room.FactChecker, null, new OutletDraft { Name = "Gazette" }).Done();
        var found = await Find(room, RecordKind.Outlet, "gazette");
        Assert.Equal((FindRecords.Most, whole), (found.Count, found[0].Id));
        foreach (var nothing in new[] { null, "", " \t", "?!", "zzzz" }) Assert.Empty(await Find(room, RecordKind.Outlet, nothing));
        Assert.Empty(await Find(room, RecordKind.Outlet, new string('x', 100_000)));
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_added_or_renamed_is_found_at_once(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Empty(await Find(room, RecordKind.Outlet, "Lighthouse"));
        var draft = new OutletDraft { Name = "The Lighthouse" };
        var id = await room.The<SaveOutlet>().Do(room.FactChecker, null, draft).Done();
        Assert.Equal(id, Assert.Single(await Find(room, RecordKind.Outlet, "Lighthouse")).Id);
        (draft.Name, draft.Version) = ("The Beacon", 1);
        await room.The<SaveOutlet>().Do(room.FactChecker, id, draft).Done();
        Assert.Empty(await Find(room, RecordKind.Outlet, "Lighthouse"));
        Assert.Equal(id, Assert.Single(await Find(room, RecordKind.Outlet, "beacon")).Id);
    }

    private static Task<IReadOnlyList<KnownRecord>> Find(Newsroom room, RecordKind kind, string? typed) => room.The<FindRecords>().Find(kind, typed);
}
