using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Claims;

/// <summary>The office in which somebody spoke is named with the claim, and noted with the speaker for that day and no other.</summary>
public sealed class OfficeTests
{
    [Theory, OnEveryDatabase("chosen", "named")]
    public async Task An_office_that_is_not_on_record_is_noted_for_the_day_of_the_statement(DatabaseProvider provider, string how)
    {
        await using var room = await Newsroom.Open(provider);
        await Save(room, draft => (draft.Office, draft.NewOffice) = (how == "chosen" ? "Harbour master" : null, how == "named" ? "Harbour master" : null)).Done();
        Assert.Equal(["Spokesperson | 2020 |", "Harbour master | 2024-05-04 | 2024-05-04"], (await room.Row<Speaker>(room.Harbour.SouthMinistry)).Offices, StringComparer.Ordinal);
        var line = (await room.HistoryOf(room.Harbour.SouthMinistry))[^1];
        Assert.Equal((nameof(SaveClaim), room.FactChecker.AccountId), (line.Deed, line.ActorId));
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_on_record_for_that_day_is_not_noted_again(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Save(room, draft => draft.Office = "Spokesperson").Done();
        Assert.Single(await room.HistoryOf(room.Harbour.SouthMinistry));
    }

    [Theory, OnEveryDatabase]
    public async Task What_does_not_fit_is_said_and_nothing_is_noted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Refuses(draft => (draft.Office, draft.NewOffice) = ("Spokesperson", "Harbour master"), "NewOffice", "and named a new one too");
        await Refuses(draft => (draft.NewOffice, draft.StatedOn) = ("Harbour master", null), "NewOffice", "Write that day too");
        await Refuses(draft => draft.NewOffice = "Harbour | master", "NewOffice", "holds no “|”");
        await Refuses(draft => draft.NewOffice = new string('x', OfficeLines.TitleLimit + 1), "NewOffice", "at most 120");
        await Refuses(draft => draft.Office = new string('x', OfficeLines.TitleLimit + 1), "Office", "at most 120");
        Assert.Single(await room.HistoryOf(room.Harbour.SouthMinistry));

        Task Refuses(Action<ClaimDraft> spoil, string field, string words) => room.Refuses(() => Save(room, spoil), field, words);
    }

    [Theory, OnEveryDatabase]
    public async Task A_speaker_whose_offices_are_full_takes_no_more(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Speaker("Southland’s ministry of defence", room.Harbour.Southland);
        (draft.Version, draft.Offices) = (1, string.Join('\n', Enumerable.Range(1, Speaker.MostLines).Select(number => $"Office {number} | 2020 | 2021")));
        await room.The<SaveSpeaker>().Do(room.FactChecker, room.Harbour.SouthMinistry, draft).Done();
        await room.Refuses(() => Save(room, claim => claim.NewOffice = "Harbour master"), "NewOffice", "at most 40 offices");
    }

    private static async Task<Outcome<Guid>> Save(Newsroom room, Action<ClaimDraft> more)
    {
        var draft = Drafts.Denial(room.Harbour.SouthMinistry);
        (draft.Version, draft.Points[0].Id) = (await room.VersionOf<Claim>(room.Harbour.Denial), room.Harbour.DenialPoint.ToString());
        more(draft);
        return await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Denial, draft);
    }
}
