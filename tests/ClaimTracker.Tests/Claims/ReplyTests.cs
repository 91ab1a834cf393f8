using ClaimTracker.Claims;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Claims;

public sealed class ReplyTests
{
    [Theory, OnEveryDatabase("answered", "declined", "no-answer")]
    public async Task That_a_party_was_asked_is_kept_with_its_outcome_and_its_line(DatabaseProvider provider, string outcome)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Asked(room.Harbour.Southland, outcome);
        draft.ClaimId = room.Harbour.Accusation.ToString();
        var id = await Record(room, null, draft).Done();
        var reply = await room.Row<ReplySought>(id);
        Assert.Equal((outcome, room.Harbour.SouthSide, new DateOnly(2024, 6, 1), new DateOnly(2024, 6, 8)), (reply.Outcome.Code(), reply.SideId, reply.AskedOn, reply.Deadline));
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal(("RecordReply", ChangeKind.Added, (Guid?)room.Harbour.Id), (line.Deed, line.Kind, line.DisputeId));
    }

    [Theory, OnEveryDatabase]
    public async Task That_it_was_not_asked_keeps_what_was_searched(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.NotAsked(room.Harbour.Southland);
        (draft.Version, draft.SearchLanguages) = (1, "en, ru az");
        await Record(room, room.Harbour.Reply, draft).Done();
        var reply = await room.Row<ReplySought>(room.Harbour.Reply);
        Assert.Equal(["en", "ru", "az"], reply.SearchLanguages);
        Assert.Equal((new DateOnly(2024, 6, 1), null), (reply.SearchedUntil, reply.AskedOn));
        Assert.Equal("SearchLanguages", Assert.Single((await room.HistoryOf(room.Harbour.Reply))[^1].Texts).Field);
    }

    [Theory, OnEveryDatabase]
    public async Task A_party_on_no_side_is_asked_for_the_whole_dispute(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await Record(room, null, Drafts.Asked(room.Harbour.Mission)).Done();
        var reply = await room.Row<ReplySought>(id);
        Assert.Equal((null, null), (reply.SideId, reply.ClaimId));
    }

    [Theory, OnEveryDatabase]
    public Task A_reply_from_no_party_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.PartyId = null, "PartyId", "Choose the party");

    [Theory, OnEveryDatabase(null, "silence")]
    public Task A_reply_without_its_outcome_is_refused(DatabaseProvider provider, string? outcome) => Refuses(provider, draft => draft.Outcome = outcome, "Outcome", "Choose what came of it");

    [Theory, OnEveryDatabase]
    public Task A_question_without_its_day_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.AskedOn = "", "AskedOn", "on which day the party was asked");

    [Theory, OnEveryDatabase("2024-02-30", "2024-06", "June")]
    public Task A_day_of_question_that_does_not_exist_is_refused(DatabaseProvider provider, string day) => Refuses(provider, draft => draft.AskedOn = day, "AskedOn", "a day that exists");

    [Theory, OnEveryDatabase]
    public Task A_question_without_its_channel_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Channel = " ", "Channel", "through what the party was asked");

    [Theory, OnEveryDatabase]
    public Task A_deadline_before_the_question_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Deadline = "2024-05-31", "Deadline", "lies before the question");

    [Theory, OnEveryDatabase]
    public Task Not_asked_without_what_was_searched_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.Outcome, draft.SearchedUntil) = ("not-asked", "2024-06-01"), "Searched", "where was searched");

    [Theory, OnEveryDatabase]
    public Task Not_asked_without_until_when_was_searched_is_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.Outcome, draft.Searched) = ("not-asked", "Its website."), "SearchedUntil", "until which day");

    [Theory, OnEveryDatabase]
    public Task A_language_of_search_that_is_none_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.SearchLanguages = "en russian_language", "SearchLanguages", "language tag");

    [Theory, OnEveryDatabase]
    public Task More_than_twenty_languages_are_refused(DatabaseProvider provider) =>
        Refuses(provider, draft => draft.SearchLanguages = string.Join(' ', Enumerable.Repeat("en", 21)), "SearchLanguages", "at most 20");

    [Theory, OnEveryDatabase]
    public async Task A_claim_of_another_dispute_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("Another dispute")).Done();
        var foreign = await room.The<SaveClaim>().Do(room.FactChecker, other, null, Drafts.Accusation(room.Harbour.NorthMinistry)).Done();
        var draft = Drafts.Asked(room.Harbour.Southland);
        draft.ClaimId = foreign.ToString();
        await room.Refuses(() => Record(room, null, draft), "ClaimId", "belongs to another dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task What_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => Record(room, null, Drafts.Asked(Guid.NewGuid())), "party");
        await room.RefusesUnknown(() => Record(room, Guid.NewGuid(), Drafts.Asked(room.Harbour.Southland)), "entry");
        await room.RefusesUnknown(() => room.The<RecordReply>().Do(room.FactChecker, Guid.NewGuid(), null, Drafts.Asked(room.Harbour.Southland)), "dispute");
        await room.RefusesUnknown(() => room.The<RemoveReply>().Do(room.FactChecker, Guid.NewGuid(), 1), "entry");
    }

    [Theory, OnEveryDatabase]
    public async Task A_removed_entry_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<RemoveReply>().Do(room.FactChecker, room.Harbour.Reply, 1).Done();
        var line = (await room.HistoryOf(room.Harbour.Reply))[^1];
        Assert.Equal(("RemoveReply", ChangeKind.Removed), (line.Deed, line.Kind));
        Assert.Contains(line.Texts, text => text is { Field: "Outcome", Before: "not-asked", After: null });
    }

    private static Task<Outcome<Guid>> Record(Newsroom room, Guid? id, ReplyDraft draft) => room.The<RecordReply>().Do(room.FactChecker, room.Harbour.Id, id, draft);

    private static async Task Refuses(DatabaseProvider provider, Action<ReplyDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Asked(room.Harbour.Southland);
        spoil(draft);
        await room.Refuses(() => Record(room, null, draft), field, words);
    }
}
