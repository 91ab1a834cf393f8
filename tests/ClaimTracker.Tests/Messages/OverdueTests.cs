using ClaimTracker.Data;
using ClaimTracker.Messages.Telling;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Messages;

/// <summary>Reviews that are overdue.</summary>
public sealed class OverdueTests
{
    [Theory, OnEveryDatabase]
    public async Task Whoever_should_review_is_told_once_for_each_day_on_which_it_was_due(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor, "2026-03-03").Done();
        room.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await Tell(room));
        room.Clock.Advance(TimeSpan.FromHours(15));
        Assert.Equal(1, await Tell(room));
        Assert.Equal(0, await Tell(room));
        var told = (await room.MessagesOf(room.Staff.SecondEditor))[0];
        Assert.Equal(("The review of “Who shelled the harbour of Averin on 3 May 2024?” was due on 3 March 2026 and is not done.", submission), (told.Plain, told.Message.SubjectId));
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor, "2026-03-05", 1).Done();
        Assert.Equal(0, await Tell(room));
        room.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await Tell(room));
        Assert.Empty(await room.MessagesOf(room.Staff.Editor));
        await room.Approve(room.Staff.Editor, submission).Done();
        room.Clock.Advance(TimeSpan.FromDays(9));
        Assert.Equal(0, await Tell(room));
    }

    [Theory, OnEveryDatabase]
    public async Task Where_nobody_is_named_all_editors_who_may_decide_are_told_after_three_days(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Declare(room.Staff.SecondEditor, InterestKind.Party, room.Harbour.Northland).Done();
        var third = await room.Join("third-editor", Role.Editor);
        await room.Reword(third, "Southland did not fire at the harbour.");
        await room.Submit().Done();
        room.Clock.Advance(TimeSpan.FromDays(TellOverdue.UsualDays));
        Assert.Equal(0, await Tell(room));
        room.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Tell(room));
        Assert.Equal([MessageEvent.Overdue], await room.EventsOf(room.Staff.Editor));
        foreach (var other in new[] { room.Staff.SecondEditor, third, room.FactChecker }) Assert.DoesNotContain(MessageEvent.Overdue, await room.EventsOf(other));
    }

    [Fact]
    public async Task A_review_of_somebody_who_may_not_decide_any_more_is_everybodys()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor, "2026-03-02").Done();
        await room.Deactivate(room.Staff.SecondEditor.AccountId!.Value);
        room.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Tell(room));
        Assert.Equal([MessageEvent.Overdue], await room.EventsOf(room.Staff.Editor));
    }

    private static Task<int> Tell(Newsroom room) => room.The<TellOverdue>().Do().Done();
}
