using System.Text;
using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Messages.Telling;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Messages;

/// <summary>The mark “developing” ends by itself; an edition never changes for it, and an editor is reminded once.</summary>
public sealed class DevelopingTests
{
    private static readonly DateOnly Last = new(2026, 3, 4);

    [Theory, OnEveryDatabase]
    public async Task The_mark_ends_with_its_last_day_while_the_edition_keeps_its_bytes(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Publish(room);
        var before = await Bytes(room);
        Assert.Equal(Last, await OnBoard(room));
        room.Clock.Advance(new DateTimeOffset(2026, 3, 4, 23, 59, 59, TimeSpan.Zero) - room.Clock.GetUtcNow());
        Assert.Equal((Last, true), (await OnBoard(room), DevelopingDays.Stands(Last, room.Clock)));

        room.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((null, false), (await OnBoard(room), DevelopingDays.Stands(Last, room.Clock)));
        Assert.Null(await InExport(room));
        Assert.Equal(before, await Bytes(room));
        Assert.Contains("\"developingUntil\":\"2026-03-04\"", before, StringComparison.Ordinal);
        var line = Assert.Single((await room.The<ReadPublished>().History((await room.Read()).Document.Header.Slug))!.Lines);
        Assert.Equal(Last, line.DevelopingUntil);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_took_it_on_and_whoever_approved_it_are_told_once_when_it_ends(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.AssignDispute(room.Staff.Editor, room.Staff.SecondChecker).Done();
        await Publish(room);
        Assert.Equal(0, await Tell(room));
        room.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await Tell(room));
        room.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(2, await Tell(room));

        Assert.Equal(0, await Tell(room));
        var told = (await room.MessagesOf(room.Staff.Editor))[0];
        Assert.Equal("“Who shelled the harbour of Averin on 3 May 2024?” was marked as developing until 4 March 2026. Readers do not see the mark any more: is what it says still so?", told.Plain);
        Assert.Equal((MessageKind.Overdue, MessageEvent.DevelopingEnded, Last), (told.Message.Kind, told.Message.What, told.Message.Day));
        Assert.Equal(MessageEvent.DevelopingEnded, (await room.MessagesOf(room.Staff.SecondChecker))[0].Message.What);
        foreach (var other in new[] { room.Staff.SecondEditor, room.FactChecker }) Assert.DoesNotContain(MessageEvent.DevelopingEnded, await room.EventsOf(other));
    }

    [Fact]
    public async Task Where_nobody_of_them_works_here_any_more_all_editors_are_told()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await Publish(room);
        await room.Deactivate(room.Staff.Editor.AccountId!.Value);
        room.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(1, await Tell(room));
        Assert.Contains(MessageEvent.DevelopingEnded, await room.EventsOf(room.Staff.SecondEditor));
    }

    [Fact]
    public async Task Nobody_is_told_of_a_mark_that_was_prolonged_never_published_or_ended_long_ago()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await Mark(room, "2026-03-04");
        room.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(0, await Tell(room));
        await room.Publish();
        await Mark(room, "2026-03-09");
        room.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(0, await Tell(room));
        await Mark(room, "2026-03-04");
        room.Clock.Advance(TimeSpan.FromDays(TellDeveloping.Days));
        Assert.Equal(0, await Tell(room));
    }

    private static async Task Publish(Newsroom room)
    {
        await Mark(room, "2026-03-04");
        await room.Publish();
    }

    private static async Task Mark(Newsroom room, string day)
    {
        await using var data = room.Look();
        var dispute = await data.Disputes.AsNoTracking().SingleAsync(row => row.Id == room.Harbour.Id);
        var draft = DisputeDraft.From(dispute, await data.Set<Topic>().AsNoTracking().Where(topic => data.Set<DisputeTopic>().Any(row => row.DisputeId == dispute.Id && row.TopicId == topic.Id)).ToListAsync());
        draft.DevelopingUntil = day;
        await room.The<SaveDispute>().Do(room.FactChecker, room.Harbour.Id, draft).Done();
    }

    private static async Task<DateOnly?> OnBoard(Newsroom room) => Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries).DevelopingUntil;

    private static async Task<DateOnly?> InExport(Newsroom room)
    {
        var entries = new List<BoardEntry>();
        await foreach (var entry in room.The<ReadBoard>().All(new BoardQuery())) entries.Add(entry);
        return Assert.Single(entries).DevelopingUntil;
    }

    private static async Task<string> Bytes(Newsroom room)
    {
        await using var data = room.Look();
        return Encoding.UTF8.GetString((await data.Set<EditionPart>().AsNoTracking().SingleAsync(part => part.Kind == PartKind.Header)).Bytes);
    }

    private static Task<int> Tell(Newsroom room) => room.The<TellDeveloping>().Do().Done();
}
