using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Disputes;

public sealed class SaveDisputeTests
{
    [Theory, OnEveryDatabase]
    public async Task A_new_dispute_is_a_draft_with_an_address_from_its_title_and_a_line_of_history(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("Was the bridge at Orlu blown up?")).Done();
        var dispute = await room.Row<Dispute>(id);
        Assert.Equal(("was-the-bridge-at-orlu-blown-up", WorkState.Draft, 0, 1), (dispute.Slug, dispute.State, dispute.LatestEdition, dispute.Version));
        Assert.Equal((new DateOnly(2024, 5, 3), new DateOnly(2024, 5, 3)), (dispute.EventEarliest, dispute.EventLatest));
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal(("SaveDispute", ChangeKind.Added, (Guid?)id, room.FactChecker.AccountId), (line.Deed, line.Kind, line.DisputeId, line.ActorId));
        Assert.Contains(line.Texts, text => text is { Field: "Title", Before: null, After: "Was the bridge at Orlu blown up?" });
    }

    [Theory, OnEveryDatabase]
    public async Task Amending_records_what_it_was_and_what_it_became(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = await Opened(room);
        draft.Clock = "night";
        await room.The<SaveDispute>().Do(room.Staff.SecondChecker, room.Harbour.Id, draft).Done();
        var line = (await room.HistoryOf(room.Harbour.Id))[^1];
        Assert.Equal((ChangeKind.Changed, room.Staff.SecondChecker.AccountId, draft.Version + 1), (line.Kind, line.ActorId, line.ThingVersion));
        var text = Assert.Single(line.Texts);
        Assert.Equal(("Clock", "about 02:00", "night"), (text.Field, text.Before, text.After));
    }

    [Theory, OnEveryDatabase]
    public async Task A_topic_that_is_there_is_used_and_a_new_one_is_added(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Dispute("A second dispute");
        draft.Topics = "harbours\n HARBOURS \nBridges";
        var id = await room.The<SaveDispute>().Do(room.FactChecker, null, draft).Done();
        await using var data = room.Look();
        var topics = await data.Set<Topic>().OrderBy(topic => topic.Slug).Select(topic => topic.Slug).ToListAsync();
        Assert.Equal(["bridges", "harbours", "strikes-on-towns"], topics);
        Assert.Equal(2, await data.Set<DisputeTopic>().CountAsync(row => row.DisputeId == id));
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_that_does_not_exist_is_not_amended(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<SaveDispute>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Dispute()), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task A_place_that_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Dispute("A second dispute");
        draft.PlaceId = Guid.NewGuid().ToString();
        await room.RefusesUnknown(() => room.The<SaveDispute>().Do(room.FactChecker, null, draft), "place");
    }

    [Theory, OnEveryDatabase]
    public Task A_place_that_is_no_id_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.PlaceId = "Averin", "PlaceId", "Choose the place");

    [Theory, OnEveryDatabase]
    public Task A_dispute_without_a_title_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Title = "  ", "Title", "Write a neutral title");

    [Theory, OnEveryDatabase("Averin", "a--b", "-a", "a/b", "größe", "a b")]
    public Task An_address_that_is_none_is_refused(DatabaseProvider provider, string slug) => Refuses(provider, draft => draft.Slug = slug, "Slug", "small letters");

    [Theory, OnEveryDatabase]
    public Task A_title_without_letters_for_an_address_asks_for_one(DatabaseProvider provider) => Refuses(provider, draft => draft.Title = "？！", "Slug", "Write one");

    [Theory, OnEveryDatabase]
    public Task An_address_that_another_dispute_has_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => draft.Title = Drafts.Dispute().Title, "Slug", "Another dispute has the address");

    [Theory, OnEveryDatabase("2024-02-30", "2023-02-29", "2024-13-01", "3 May 2024", "2024-05-03T25:00:00", "2024-05-04/2024-05-03")]
    public Task A_date_that_does_not_exist_is_refused(DatabaseProvider provider, string date) => Refuses(provider, draft => draft.EventDate = date, "EventDate", "no date that we can read");

    [Theory, OnEveryDatabase("2024-02-30", "2024-05", "03.05.2024", "0000-01-01")]
    public Task An_end_of_developing_that_is_no_day_is_refused(DatabaseProvider provider, string day) => Refuses(provider, draft => draft.DevelopingUntil = day, "DevelopingUntil", "a day that exists");

    [Theory, OnEveryDatabase("Baku", "+25:00", "Asia/Nowhere")]
    public Task A_zone_that_is_none_is_refused(DatabaseProvider provider, string zone) => Refuses(provider, draft => draft.TimeZone = zone, "TimeZone", "a time zone");

    [Theory, OnEveryDatabase]
    public Task More_than_twelve_topics_are_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => draft.Topics = string.Join('\n', Enumerable.Range(1, 13).Select(number => $"Topic {number}")), "Topics", "at most 12");

    [Theory, OnEveryDatabase]
    public Task A_topic_without_letters_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Topics = "！？", "Topics", "no letters");

    [Theory, OnEveryDatabase]
    public async Task Each_field_that_does_not_fit_gets_its_own_sentence(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var outcome = await room.The<SaveDispute>().Do(room.FactChecker, null, new DisputeDraft { EventDate = "soon", TimeZone = "here" });
        Assert.Equal("Title Slug EventDate TimeZone", string.Join(' ', outcome.Refusals.Select(refusal => refusal.Field)));
    }

    private static async Task<DisputeDraft> Opened(Newsroom room)
    {
        var draft = Drafts.Dispute();
        (draft.Version, draft.PlaceId) = (await room.VersionOf<Dispute>(room.Harbour.Id), room.Harbour.Place.ToString());
        return draft;
    }

    private static async Task Refuses(DatabaseProvider provider, Action<DisputeDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Dispute("Who shelled the harbour a second time?");
        spoil(draft);
        await room.Refuses(() => room.The<SaveDispute>().Do(room.FactChecker, null, draft), field, words);
    }
}
