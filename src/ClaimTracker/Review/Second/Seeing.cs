using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Publication.Document;
using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Second;

/// <summary>Who has been shown the first verdicts, and which second ones are still missing.</summary>
internal static class Seeing
{
    /// <summary>Whether a page showed this person a verdict that the submission contains and no reader knows yet.</summary>
    public static Task<bool> HasSeen(this ClaimTrackerContext data, Guid accountId, Submission submission, CancellationToken stop) =>
        data.Set<VerdictSight>().AnyAsync(sight => sight.DisputeId == submission.DisputeId && sight.AccountId == accountId && sight.Line >= submission.FirstVerdictLine, stop);

    /// <summary>The claims that need a second verdict and have none.</summary>
    public static async Task<IReadOnlyList<Guid>> MissingSeconds(this ClaimTrackerContext data, Submission submission, EditionDocument document, CancellationToken stop)
    {
        var last = await data.LastJudged(submission.DisputeId, stop);
        var given = (await SecondVerdicts.Given(data, submission.DisputeId, submission.BaseEdition, document, stop)).Select(row => row.ClaimId).ToHashSet();
        return [.. SecondVerdicts.Needed(document, last).Where(claim => !given.Contains(claim))];
    }

    /// <summary>The number of the first line of history on a verdict that no edition contains yet; the largest number where there is none.</summary>
    public static async Task<long> FirstVerdictLine(this ClaimTrackerContext data, Submission submission, IReadOnlyDictionary<Guid, int> published, CancellationToken stop)
    {
        var lines = await data.Changes.AsNoTracking()
            .Where(line => line.ThingKind == nameof(Verdict) && (line.DisputeId == submission.DisputeId || data.Set<MovedThing>().Any(moved => moved.ToId == submission.DisputeId && moved.ThingId == line.ThingId)))
            .Select(line => new { line.Number, line.ThingId, line.ThingVersion }).ToListAsync(stop);
        return lines.Where(line => line.ThingVersion > published.GetValueOrDefault(line.ThingId)).Select(line => line.Number).DefaultIfEmpty(long.MaxValue).Min();
    }

    /// <summary>Whether the verdicts of the submission are kept back from this person until they have given a second one, or have chosen to look.</summary>
    public static IQueryable<Submission> KeptBackFrom(this ClaimTrackerContext data, Guid accountId) =>
        data.Submissions.Where(submission => submission.WaitsForSecondVerdict && submission.OpenFor != null
            && !submission.Contributors.Any(row => row.AccountId == accountId)
            && !data.Set<VerdictSight>().Any(sight => sight.DisputeId == submission.DisputeId && sight.AccountId == accountId && sight.Line >= submission.FirstVerdictLine));
}
