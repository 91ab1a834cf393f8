using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Planning;

/// <summary>
/// A job: publishes what was approved for a time that has come. What must hold at an approval must still hold, and the approver must still be an editor;
/// otherwise the plan ends, with the reason in the history, and the submission waits for review again.
/// </summary>
public sealed class ReleaseDue(Workroom workroom, IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    private const int Batch = 50;
    private static readonly Actor Job = Actor.Job("releases");

    /// <summary>Answers how many were published.</summary>
    public async Task<int> Do(CancellationToken stop = default)
    {
        var published = 0;
        foreach (var id in await Due(stop))
        {
            var released = await workroom.Do(Job, nameof(ReleaseDue), Right.Job, work => Release(work, id), stop);
            if (released.IsDone) published += released.Value ? 1 : 0;
            else if (released.Kind is RefusalKind.Invalid or RefusalKind.NotAllowed) await workroom.Do(Job, nameof(ReleaseDue), Right.Job, work => GiveUp(work, id, released.Sentence), stop);
        }
        return published;
    }

    private async Task<List<Guid>> Due(CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var now = clock.Now();
        return await data.Submissions.Where(row => row.OpenFor != null && row.Release!.At <= now).OrderBy(row => row.Release!.At).Select(row => row.Id).Take(Batch).ToListAsync(stop);
    }

    /// <summary>Whether it was published; somebody may have decided otherwise in the same second.</summary>
    private static async Task<bool> Release(Work work, Guid submissionId)
    {
        if (await Find(work, submissionId) is not { Release: { } release } submission || release.At > work.Now) return false;
        var approver = await work.Data.Users.FirstOrDefaultAsync(account => account.Id == release.ApprovedById && account.IsActive, work.Stop);
        if (approver is null || !await IsEditor(work, approver)) throw new RefusedException(RefusalKind.NotAllowed, "The editor who approved this is no editor any more. Another editor must approve it.");
        await work.RefuseUnfit(submission);
        await work.Publish(submission, submission.Document(), new Approver(approver.Id, approver.PublicId, release.ApprovedAt), release.Additions());
        return true;
    }

    private static async Task GiveUp(Work work, Guid submissionId, string why)
    {
        if (await Find(work, submissionId) is not { Release: not null } submission) return;
        work.Because(why);
        submission.DropPlan();
    }

    private static Task<Submission?> Find(Work work, Guid submissionId) =>
        work.Data.Submissions.Include(row => row.Parts).Include(row => row.Contributors).Include(row => row.Things).Include(row => row.ClaimReviews).Include(row => row.Release).Include(row => row.LegalRead)
            .FirstOrDefaultAsync(row => row.Id == submissionId && row.OpenFor != null, work.Stop);

    private static Task<bool> IsEditor(Work work, Account account)
    {
        var name = nameof(Role.Editor);
        return work.Data.UserRoles.AnyAsync(link => link.UserId == account.Id && work.Data.Roles.Any(role => role.Id == link.RoleId && role.Name == name), work.Stop);
    }
}
