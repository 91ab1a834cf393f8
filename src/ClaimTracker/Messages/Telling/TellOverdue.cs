using ClaimTracker.Data;
using ClaimTracker.Review;
using ClaimTracker.Together;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Telling;

/// <summary>A job: tells whoever reviews, or all editors who may where nobody was named for it, that a review is overdue; once for each day on which it was due.</summary>
public sealed class TellOverdue(Workroom workroom)
{
    /// <summary>A review for which no day was set is due so long after it was submitted: long enough for a weekend, short enough that a reader's correction does not wait a week.</summary>
    public const int UsualDays = 3;

    private static readonly Actor Job = Actor.Job("overdue");

    /// <summary>Answers how many messages were written.</summary>
    public Task<Outcome<int>> Do(CancellationToken stop = default) =>
        workroom.Do(Job, nameof(TellOverdue), Right.Job, async work =>
        {
            var open = await work.Data.Submissions.AsNoTracking().Include(row => row.Contributors).Where(row => row.OpenFor != null).ToListAsync(work.Stop);
            var ids = open.ConvertAll(submission => submission.Id);
            var assigned = await work.Data.Set<Assignment>().AsNoTracking().Where(row => ids.Contains(row.WorkId)).ToDictionaryAsync(row => row.WorkId, work.Stop);
            var told = new List<Message>();
            foreach (var submission in open)
            {
                var assignment = assigned.GetValueOrDefault(submission.Id);
                var due = assignment?.DueOn ?? DateOnly.FromDateTime(submission.SubmittedAt.UtcDateTime).AddDays(UsualDays);
                if (due < work.Today) told.AddRange(await Overdue(work, submission, assignment?.AssigneeId, due));
            }
            await work.Post(told);
            return told.Count;
        }, stop);

    private static async Task<IEnumerable<Message>> Overdue(Work work, Submission submission, Guid? assignee, DateOnly due)
    {
        var knowing = await work.Data.Set<Message>().Where(row => row.SubjectId == submission.Id && row.Kind == MessageKind.Overdue && row.Day == due).Select(row => row.RecipientId).ToListAsync(work.Stop);
        var free = new List<Guid>();
        foreach (var colleague in await Colleagues.All(work.Data, work.Stop))
            if (await Suitability.Objection(work.Data, submission, colleague, work.Today, work.Stop) is null) free.Add(colleague.Id);
        // Somebody who was named and may not decide any more will not do it: then it is everybody's.
        var responsible = assignee is { } named && free.Contains(named) ? [named] : free;
        return responsible.Except(knowing).Select(person => new Message(person, MessageKind.Overdue, MessageEvent.Overdue, work.Now) { DisputeId = submission.DisputeId, SubjectId = submission.Id, Day = due });
    }
}
