using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Matching;

/// <summary>A dispute about the same event and a claim in the same words are refused once, and entered when the person says that it is another one.</summary>
public sealed class LikeEventTests
{
    private const string IsAnother = "IsAnother";

    [Theory, OnEveryDatabase("2024-05-03", "2024-05-04", "2024-05-02")]
    public async Task A_dispute_of_the_same_place_and_about_the_same_day_is_refused_until_it_is_another_one(DatabaseProvider provider, string day)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = await Beside(room, day);
        await room.Refuses(() => room.The<SaveDispute>().Do(room.FactChecker, null, draft), IsAnother, "an event of that day and place already: “Who shelled the harbour of Averin on 3 May 2024? (2024-05-03, Averin)”");
        draft.IsAnother = true;
        await room.The<SaveDispute>().Do(room.FactChecker, null, draft).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_of_another_day_another_place_or_another_matter_is_none(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SaveDispute>().Do(room.FactChecker, null, await Beside(room, "2024-05-05")).Done();
        await room.The<SaveDispute>().Do(room.FactChecker, null, await Beside(room, "2024", "Averin in that year: was it shelled?")).Done();
        await room.The<SaveDispute>().Do(room.FactChecker, null, await Beside(room, "2024-05-03", "Did the council resign?")).Done();
        await room.The<SaveDispute>().Do(room.FactChecker, null, await Beside(room, "2024-05-03", "Who shelled the harbour far away?", "Farwick | en | ", "41.9")).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_place_beside_it_or_of_the_same_name_in_another_script_counts_as_the_same(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        foreach (var (name, latitude) in new[] { ("The quay | en | ", "40.70"), ("Аверин | ru | ", null) })
        {
            var draft = await Beside(room, "2024-05-03", "Who shelled the harbour?", name, latitude);
            await room.Refuses(() => room.The<SaveDispute>().Do(room.FactChecker, null, draft), IsAnother, "of that day and place already");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_in_the_same_words_by_the_same_speaker_is_refused_whatever_the_day(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        (draft.StatedOn, draft.IsAnother) = ("2024-05-09", false);
        await room.Refuses(() => Add(room, draft), IsAnother, "says much the same in this dispute already: “Southland shelled the harbour and killed seven people. (claim 1, 2024-05-03)”");
        Assert.Equal(new KnownRecord(RecordKind.Claim, room.Harbour.Accusation, "Southland shelled the harbour and killed seven people.", "claim 1, 2024-05-03", room.Harbour.Id), (await Add(room, draft)).Refusals[0].Known);
        draft.IsAnother = true;
        Assert.Equal("SaveClaim", Assert.Single(await room.HistoryOf(await Add(room, draft).Done())).Deed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_of_another_speaker_another_number_or_other_words_is_none(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var accusation = Drafts.Accusation(room.Harbour.SouthMinistry);
        accusation.IsAnother = false;
        await Add(room, accusation).Done();
        var draft = Drafts.Denial(room.Harbour.SouthMinistry);
        (draft.Wording, draft.IsAnother) = ("Southland says that its ships were elsewhere.", false);
        await Add(room, draft).Done();
        draft.Wording = "Southland says that 3 ships were elsewhere.";
        await Add(room, draft).Done();
        draft.Wording = "Southland says that 4 ships were elsewhere.";
        await Add(room, draft).Done();
    }

    private static Task<Outcome<Guid>> Add(Newsroom room, ClaimDraft draft) => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft);

    /// <summary>A dispute about the harbour on that day; at the same place where no other is named.</summary>
    private static async Task<DisputeDraft> Beside(Newsroom room, string day, string title = "The harbour of Averin: who shelled it?", string? name = null, string? latitude = null)
    {
        var draft = Drafts.Dispute(title);
        (draft.EventDate, draft.Slug, draft.PlaceId) = (day, $"beside-{Guid.NewGuid():N}", room.Harbour.Place.ToString());
        if (name is null) return draft;
        var place = Drafts.Place();
        (place.Names, place.Latitude) = (name, latitude);
        if (latitude is null) (place.Longitude, place.RadiusMetres) = (null, null);
        draft.PlaceId = (await room.The<SavePlace>().Do(room.FactChecker, null, place).Done()).ToString();
        return draft;
    }
}
