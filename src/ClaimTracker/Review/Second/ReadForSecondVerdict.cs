using ClaimTracker.Data;
using ClaimTracker.Review.Interests;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Second;

/// <summary>Reads a submission that waits for a second verdict without its first verdicts, which leave the document here and not on the page; empty when none waits.</summary>
public sealed class ReadForSecondVerdict(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    public async Task<SecondVerdictView?> For(Guid accountId, Guid submissionId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var submission = await data.Submissions.AsNoTracking().Include(row => row.Parts).Include(row => row.Contributors)
            .FirstOrDefaultAsync(row => row.Id == submissionId && row.OpenFor != null && row.WaitsForSecondVerdict, stop);
        if (submission is null) return null;
        var document = submission.Document();
        var needed = await data.MissingSeconds(submission, document, stop);
        return new SecondVerdictView(submission.Id, submission.DisputeId, submission.Version, document with { Verdicts = [] }, needed, MaskedNames.Of(document)) { WhyNot = await WhyNot(data, accountId, submission, stop) };
    }

    private async Task<string?> WhyNot(ClaimTrackerContext data, Guid accountId, Submission submission, CancellationToken stop)
    {
        if (submission.Contributors.Any(row => row.AccountId == accountId)) return "You contributed to this submission, so somebody else must give the second verdict.";
        if (await data.Touched(accountId, clock.Today(), data.Submissions.Where(row => row.Id == submission.Id), stop) is { Count: > 0 } touched) return Recusal.Sentence(touched);
        return await data.HasSeen(accountId, submission, stop) ? GiveSecondVerdict.HasSeen : null;
    }
}
