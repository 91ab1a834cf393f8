using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Counting;
using ClaimTracker.Review.Holding;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

/// <summary>How the newsroom's work stands, counted by the database.</summary>
public sealed class WorkloadTests
{
    [Theory, OnEveryDatabase]
    public async Task Disputes_are_counted_by_state_and_what_waits_by_age(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.EnterAnother(room.Staff.SecondChecker, "Still being written");
        await room.SubmitAnother(room.Staff.SecondChecker, "Waits longest");
        room.Clock.Advance(TimeSpan.FromDays(5));
        await room.SubmitAnother(room.Staff.SecondChecker, "Waits a little");
        room.Clock.Advance(TimeSpan.FromHours(26));

        var work = await room.The<ReadWorkload>().Read();
        Assert.Equal([(WorkState.Draft, 2), (WorkState.Submitted, 2), (WorkState.Returned, 0), (WorkState.Published, 0), (WorkState.Withdrawn, 0), (WorkState.Merged, 0)], work.Disputes);
        Assert.Equal([28, 14, 7, 4, 2, 1, 0], work.Waiting.Select(group => group.From));
        Assert.Equal([(4, 1), (1, 1)], work.Waiting.Where(group => group.Submissions > 0).Select(group => (group.From, group.Submissions)));
        Assert.Equal(Newsroom.Start, work.OldestSince!.Value, TimeSpan.FromMinutes(1));
    }

    [Theory, OnEveryDatabase]
    public async Task What_readers_see_is_counted_by_rating_and_what_is_held_is_not(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var before = await room.The<ReadWorkload>().Read();
        Assert.Equal((0, 0), (before.Claims.Sum(row => row.Claims), before.BareDenials));
        await room.Publish();

        var published = await room.The<ReadWorkload>().Read();
        Assert.Equal(Terms.All<Rating>(), published.Claims.Select(row => row.Rating));
        Assert.Equal(2, published.Claims.Sum(row => row.Claims) + published.BareDenials);
        var shown = await room.Read();
        Assert.All(published.Claims, row => Assert.Equal(shown.Document.Claims.Count(claim => shown.Document.RatingOf(claim.Id) == row.Rating), row.Claims));

        await room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, null, "A person could be found by it.").Done();
        var held = await room.The<ReadWorkload>().Read();
        Assert.Equal((0, 0), (held.Claims.Sum(row => row.Claims), held.BareDenials));
    }

    [Theory, OnEveryDatabase]
    public async Task Each_month_has_the_median_and_the_longest_time_from_submission_to_edition(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        foreach (var hours in new[] { 30, 10, 20 })
        {
            await room.Reword(room.FactChecker, $"Southland says that it waited {hours} hours.");
            var submission = await room.Submit(Press.Notice("update", room.Harbour.Denial)).Done();
            room.Clock.Advance(TimeSpan.FromHours(hours));
            await room.Approve(room.Staff.Editor, submission, Press.Notice("update", room.Harbour.Denial)).Done();
        }
        room.Clock.Advance(TimeSpan.FromDays(31));

        var months = (await room.The<ReadWorkload>().Read()).Months;
        Assert.Equal(ReadWorkload.Months, months.Count);
        Assert.Equal((new DateOnly(2025, 5, 1), new DateOnly(2026, 4, 1)), (months[0].First, months[^1].First));
        Assert.Equal(new MonthOfReview(new DateOnly(2026, 4, 1), 0, null, null), months[^1]);
        Assert.Equal(new MonthOfReview(new DateOnly(2026, 3, 1), 4, TimeSpan.FromHours(15), TimeSpan.FromHours(30)), months[^2]);
        Assert.All(months.SkipLast(2), month => Assert.Equal(0, month.Editions));
    }

    [Theory, OnEveryDatabase]
    public async Task An_edition_of_a_year_ago_is_told_of_no_more(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        room.Clock.Advance(TimeSpan.FromDays(365));
        Assert.All((await room.The<ReadWorkload>().Read()).Months, month => Assert.Equal((0, null, null), (month.Editions, month.Median, month.Longest)));
        Assert.Equal(WorkState.Published, (await room.Row<Dispute>(room.Harbour.Id)).State);
    }
}
