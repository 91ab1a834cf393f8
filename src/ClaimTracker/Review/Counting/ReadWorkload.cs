using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Counting;

/// <summary>Reads how the newsroom's work stands, for staff: counted by the database, and for waits and times the two moments alone, of what waits and of what was published in a year.</summary>
public sealed class ReadWorkload(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>Months that are told of, with the current one.</summary>
    public const int Months = 12;

    /// <summary>Where one group of waiting times ends and the next begins, in days.</summary>
    private static readonly int[] Bounds = [1, 2, 4, 7, 14, 28];

    public async Task<Workload> Read(CancellationToken stop = default)
    {
        var now = clock.Now();
        await using var data = await contexts.CreateDbContextAsync(stop);
        var disputes = await data.Disputes.GroupBy(dispute => dispute.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        var claims = await data.Set<BoardClaim>().Where(claim => claim.IsCurrent).GroupBy(claim => claim.Rating).Select(group => new { Rating = group.Key, Count = group.Count() }).ToListAsync(stop);
        var waiting = await data.Submissions.Where(submission => submission.OpenFor != null).Select(submission => submission.SubmittedAt).ToListAsync(stop);
        return new Workload(
            [.. Terms.All<WorkState>().Select(state => (state, disputes.GetValueOrDefault(state)))],
            [.. Terms.All<Rating>().Select(rating => (rating, claims.Find(row => row.Rating == rating)?.Count ?? 0))],
            claims.Find(row => row.Rating is null)?.Count ?? 0,
            Waits([.. waiting.Select(since => now - since)]),
            waiting.Count == 0 ? null : waiting.Min(),
            await MonthsUntil(data, DateOnly.FromDateTime(now.UtcDateTime), stop))
        {
            HasSamples = await data.Disputes.AnyAsync(dispute => dispute.IsSample, stop),
        };
    }

    private static List<WaitingTime> Waits(List<TimeSpan> waits) =>
        [.. Bounds.Prepend(0).Select((from, at) => (From: from, Before: at < Bounds.Length ? Bounds[at] : (int?)null)).Reverse()
            .Select(group => new WaitingTime(group.From, group.Before, waits.Count(wait => (wait.TotalDays >= group.From || group.From == 0) && (group.Before is null || wait.TotalDays < group.Before))))];

    private static async Task<IReadOnlyList<MonthOfReview>> MonthsUntil(ClaimTrackerContext data, DateOnly today, CancellationToken stop)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        var since = new DateTimeOffset(first.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var pairs = await (from edition in data.Editions
                           where edition.PublishedAt >= since
                           join submission in data.Submissions on edition.SubmissionId equals submission.Id
                           select new { submission.SubmittedAt, edition.PublishedAt }).ToListAsync(stop);
        var taken = pairs.ToLookup(pair => new DateOnly(pair.PublishedAt.UtcDateTime.Year, pair.PublishedAt.UtcDateTime.Month, 1), pair => pair.PublishedAt - pair.SubmittedAt);
        return [.. Enumerable.Range(0, Months).Select(number => Month(first.AddMonths(number), [.. taken[first.AddMonths(number)].Order()]))];
    }

    private static MonthOfReview Month(DateOnly first, List<TimeSpan> taken) =>
        taken.Count == 0 ? new MonthOfReview(first, 0, null, null) : new MonthOfReview(first, taken.Count, (taken[(taken.Count - 1) / 2] + taken[taken.Count / 2]) / 2, taken[^1]);
}
