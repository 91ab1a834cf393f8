using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Publishing;

/// <summary>The steps that led to an edition: each submission since the last one, and what came of it.</summary>
internal static class Steps
{
    public static async Task<IReadOnlyList<PublicationPart.Step>> Since(Work work, Submission submission, int lastEdition)
    {
        var earlier = await work.Data.Submissions.AsNoTracking().Include(row => row.LegalRead)
            .Where(row => row.DisputeId == submission.DisputeId && row.BaseEdition == lastEdition && row.Id != submission.Id).ToListAsync(work.Stop);
        List<Submission> all = [.. earlier, submission];
        var people = all.Select(row => row.SubmittedById).Concat(all.Select(row => row.DecidedById).OfType<Guid>()).Concat(all.Select(row => row.FirstApprovedById).OfType<Guid>()).Concat(all.Select(row => row.LegalRead?.ReadById).OfType<Guid>()).Distinct().ToList();
        var publicIds = await work.Data.Users.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.PublicId, work.Stop);
        return [.. all.SelectMany(row => Of(row, publicIds)).OrderBy(step => step.At)];
    }

    private static IEnumerable<PublicationPart.Step> Of(Submission submission, Dictionary<Guid, Guid> publicIds)
    {
        yield return new PublicationPart.Step(StepKind.Submitted, submission.SubmittedAt, new Byline(publicIds[submission.SubmittedById], submission.SubmittedAs));
        if (submission is { FirstApprovedById: { } first, FirstApprovedAt: { } firstAt })
            yield return new PublicationPart.Step(StepKind.Approved, firstAt, new Byline(publicIds[first], Role.Editor));
        if (submission.LegalRead is { Opinion: LegalOpinion.NoObjection } read)
            yield return new PublicationPart.Step(StepKind.ReadForLaw, read.ReadAt, new Byline(publicIds[read.ReadById], Role.LegalReader));
        if (submission is { Decision: { } decision, DecidedAt: { } at, DecidedById: { } by, DecidedAs: { } role })
            yield return new PublicationPart.Step(decision, at, new Byline(publicIds[by], role));
    }
}
