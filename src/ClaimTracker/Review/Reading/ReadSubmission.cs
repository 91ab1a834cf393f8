using ClaimTracker.Data;
using ClaimTracker.Publication.Differences;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Second;
using ClaimTracker.Review.Submitting;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Reading;

/// <summary>Reads one submission for its reviewer; empty when there is no such submission.</summary>
public sealed class ReadSubmission(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>With what keeps this person from deciding on it.</summary>
    public async Task<SubmissionView?> For(Guid accountId, Guid id, CancellationToken stop = default)
    {
        if (await Read(id, stop) is not { } view) return null;
        await using var data = await contexts.CreateDbContextAsync(stop);
        return view with { Interests = await data.Touched(accountId, clock.Today(), data.Submissions.Where(row => row.Id == id && row.OpenFor != null), stop) };
    }

    public async Task<SubmissionView?> Read(Guid id, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var submission = await data.Submissions.AsNoTracking().Include(row => row.Parts).Include(row => row.Contributors).Include(row => row.Notices).Include(row => row.Answers).Include(row => row.ClaimReviews).Include(row => row.Release).Include(row => row.LegalRead).FirstOrDefaultAsync(row => row.Id == id, stop);
        if (submission is null) return null;
        var document = submission.Document();
        document = document with { Names = await data.NamesOf(EditionLoader.People(document), stop) };
        var last = await data.LastSeen(submission.DisputeId, stop);
        var seconds = await SecondVerdicts.Given(data, submission.DisputeId, submission.BaseEdition, document, stop);
        var ids = submission.Contributors.Select(row => row.AccountId).Append(submission.SubmittedById)
            .Concat(submission.Answers.Select(row => row.AnsweredById)).Concat(submission.ClaimReviews.Select(row => row.MarkedById))
            .Concat(seconds.Select(row => row.GivenById)).Concat(submission.Release is { } release ? [release.ApprovedById] : [])
            .Concat(submission.LegalRead is { } read ? [read.ReadById] : []).ToHashSet();
        var names = await data.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.PublicName ?? account.Email!, stop);
        return new SubmissionView(
            submission,
            document.Header.Title,
            document,
            last,
            EditionDifference.Between(last, document, await data.IsWithdrawn(submission.DisputeId, stop)),
            names[submission.SubmittedById],
            [.. submission.Contributors.Select(row => names[row.AccountId]).Order(StringComparer.Ordinal)],
            submission.Contributors.Select(row => row.AccountId).ToHashSet(),
            names)
        {
            SecondVerdicts = seconds,
            MissingSeconds = submission.WaitsForSecondVerdict ? await data.MissingSeconds(submission, document, stop) : [],
        };
    }
}
