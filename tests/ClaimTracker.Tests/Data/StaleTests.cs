using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Data;

/// <summary>Two people at once: the second save is refused and says what the first one changed; nothing is lost and nothing is written twice.</summary>
public sealed class StaleTests
{
    private const int Seen = 77;

    private static readonly Dictionary<string, Func<Newsroom, Task<Outcome>>> Deeds = new(StringComparer.Ordinal)
    {
        ["SaveDispute"] = async room => await room.The<SaveDispute>().Do(room.FactChecker, room.Harbour.Id, Opened(Drafts.Dispute())),
        ["ChooseLeadPair"] = async room => await room.The<ChooseLeadPair>().Do(room.FactChecker, room.Harbour.Id, Seen, room.Harbour.Accusation, room.Harbour.Denial),
        ["RelateDisputes"] = async room => await room.The<RelateDisputes>().Do(room.FactChecker, room.Harbour.Id, Seen, room.Harbour.Id, RelationKind.Later),
        ["SaveSide"] = async room => await room.The<SaveSide>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.NorthSide, Opened(Drafts.Side("North", room.Harbour.Northland))),
        ["RemoveSide"] = async room => await room.The<RemoveSide>().Do(room.FactChecker, room.Harbour.NorthSide, Seen),
        ["SavePlace"] = async room => await room.The<SavePlace>().Do(room.FactChecker, room.Harbour.Place, Opened(Drafts.Place())),
        ["SaveParty"] = async room => await room.The<SaveParty>().Do(room.FactChecker, room.Harbour.Northland, Opened(Drafts.Party("N"))),
        ["SaveSpeaker"] = async room => await room.The<SaveSpeaker>().Do(room.FactChecker, room.Harbour.NorthMinistry, Opened(Drafts.Speaker("N"))),
        ["SaveOutlet"] = async room => await room.The<SaveOutlet>().Do(room.FactChecker, room.Harbour.Outlet, Opened(Drafts.Outlet("N"))),
        ["SaveSource"] = async room => await room.The<SaveSource>().Do(room.FactChecker, room.Harbour.Source, Opened(Drafts.Source("N"))),
        ["CiteSource"] = async room => await room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, room.Harbour.Citation, Opened(Drafts.Citation(room.Harbour.Source, "context", new OriginDraft()))),
        ["RemoveCitation"] = async room => await room.The<RemoveCitation>().Do(room.FactChecker, room.Harbour.Citation, Seen),
        ["AmendOrigin"] = async room => await room.The<AmendOrigin>().Do(room.FactChecker, room.Harbour.Origin, Opened(Drafts.Independent("N"))),
        ["SaveClaim"] = async room => await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Denial, Opened(Drafts.Denial(room.Harbour.SouthMinistry))),
        ["RemoveClaim"] = async room => await room.The<RemoveClaim>().Do(room.FactChecker, room.Harbour.Denial, Seen),
        ["LinkClaims"] = async room => await room.The<LinkClaims>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Link, Opened(Drafts.Link(room.Harbour.Denial, room.Harbour.Accusation))),
        ["RemoveLink"] = async room => await room.The<RemoveLink>().Do(room.FactChecker, room.Harbour.Link, Seen),
        ["RecordReply"] = async room => await room.The<RecordReply>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Reply, Opened(Drafts.NotAsked(room.Harbour.Southland))),
        ["RemoveReply"] = async room => await room.The<RemoveReply>().Do(room.FactChecker, room.Harbour.Reply, Seen),
        ["ProposeVerdict"] = async room => await room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Accusation, Opened(Drafts.Verdict("uncorroborated"))),
        ["DropVerdict"] = async room => await room.The<DropVerdict>().Do(room.FactChecker, room.Harbour.Accusation, Seen),
    };

    [Theory, OnEveryDatabase(
        "SaveDispute", "ChooseLeadPair", "RelateDisputes", "SaveSide", "RemoveSide", "SavePlace", "SaveParty", "SaveSpeaker", "SaveOutlet", "SaveSource", "CiteSource",
        "RemoveCitation", "AmendOrigin", "SaveClaim", "RemoveClaim", "LinkClaims", "RemoveLink", "RecordReply", "RemoveReply", "ProposeVerdict", "DropVerdict")]
    public async Task Every_deed_that_amends_or_removes_refuses_a_number_that_was_not_seen(DatabaseProvider provider, string deed)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesStale(() => Deeds[deed](room), "Somebody else saved this after you opened it");
    }

    [Theory, OnEveryDatabase]
    public async Task A_stale_save_says_what_the_other_person_changed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var first = Drafts.Accusation(room.Harbour.NorthMinistry);
        first.Version = 1;
        first.Wording = "Southland shelled the harbour and killed eight people.";
        await room.The<SaveClaim>().Do(room.Staff.SecondChecker, room.Harbour.Id, room.Harbour.Accusation, first).Done();
        var second = Drafts.Accusation(room.Harbour.NorthMinistry);
        second.Version = 1;
        second.Medium = "a press conference";
        await room.RefusesStale(
            () => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, second),
            "Wording: was “Southland shelled the harbour and killed seven people.”, is now “Southland shelled the harbour and killed eight people.”");
        Assert.Equal("a statement on its website", (await room.Row<Claim>(room.Harbour.Accusation)).Medium);
    }

    [Theory, OnEveryDatabase]
    public async Task Of_ten_saves_of_one_thing_at_once_one_is_done_and_nine_are_stale(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 10).Select(number => Task.Run(async () =>
        {
            var draft = Drafts.Party($"Northland {number}");
            draft.Version = 1;
            return await room.The<SaveParty>().Do(room.FactChecker, room.Harbour.Northland, draft);
        })));
        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal(RefusalKind.Stale, outcome.Kind));
        Assert.Equal(2, await room.VersionOf<Party>(room.Harbour.Northland));
        Assert.Equal(2, (await room.HistoryOf(room.Harbour.Northland)).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Twelve_people_who_save_different_things_at_once_are_all_served(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 12).Select(number => Task.Run(async () =>
            number % 2 == 0 ? await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party($"Party {number}")) : await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Denial(room.Harbour.SouthMinistry)))));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone, outcome.Sentence));
        await using var data = room.Look();
        var positions = await data.Claims.Where(claim => claim.DisputeId == room.Harbour.Id).Select(claim => claim.Position).ToListAsync();
        Assert.Equal(8, positions.Distinct().Count());
    }

    private static TDraft Opened<TDraft>(TDraft draft) where TDraft : notnull
    {
        draft.GetType().GetProperty("Version")!.SetValue(draft, Seen);
        return draft;
    }
}
