using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Interests;

/// <summary>Keeps a person from deciding on a submission that contains something in which they declared an interest: what was frozen with it counts, not the working copy.</summary>
public static class Recusal
{
    /// <summary>What the person reads beside a review that is not offered.</summary>
    public static string Declared(IEnumerable<string> touched) => $"You declared an interest in {string.Join(" and ", touched.Select(name => $"“{name}”"))}";

    /// <summary>What the person is told in place of the form, and by the deed.</summary>
    public static string Sentence(IEnumerable<string> touched) => $"{Declared(touched)}. This dispute touches on that, so somebody else must decide here. Ask another editor.";

    /// <summary>By submission, the names of the parties, outlets and topics in it in which the person has an interest on that day.</summary>
    internal static async Task<ILookup<Guid, string>> TouchedIn(this ClaimTrackerContext data, Guid accountId, DateOnly day, IQueryable<Submission> submissions, CancellationToken stop)
    {
        var rows = await (from interest in data.Set<Interest>().Where(Interest.Holding(day))
                          where interest.AccountId == accountId
                          join thing in data.Set<SubmissionThing>() on interest.SubjectId equals thing.ThingId
                          join submission in submissions on thing.SubmissionId equals submission.Id
                          select new { thing.SubmissionId, interest.SubjectId }).Distinct().ToListAsync(stop);
        var subjects = rows.Count == 0 ? [] : await InterestSubjects.Of(data, [.. rows.Select(row => row.SubjectId).Distinct()], stop);
        return subjects.Join(rows, subject => subject.Id, row => row.SubjectId, (subject, row) => (row.SubmissionId, subject.Name)).ToLookup(pair => pair.SubmissionId, pair => pair.Name);
    }

    /// <summary>The same for one submission.</summary>
    internal static async Task<IReadOnlyList<string>> Touched(this ClaimTrackerContext data, Guid accountId, DateOnly day, IQueryable<Submission> submission, CancellationToken stop) =>
        [.. (await data.TouchedIn(accountId, day, submission, stop)).SelectMany(names => names)];

    /// <summary>The submission that became the current edition.</summary>
    internal static IQueryable<Submission> LastApproved(this IQueryable<Submission> submissions, Guid disputeId) =>
        submissions.Where(row => row.DisputeId == disputeId && row.Decision == StepKind.Approved).OrderByDescending(row => row.BaseEdition).Take(1);

    /// <summary>Refuses the deed of a person with an interest in it.</summary>
    internal static async Task RefuseInterested(this Work work, IQueryable<Submission> submission)
    {
        if (await work.Data.Touched(work.PersonId, work.Today, submission, work.Stop) is { Count: > 0 } touched)
            throw new RefusedException(RefusalKind.NotAllowed, Sentence(touched));
    }
}
