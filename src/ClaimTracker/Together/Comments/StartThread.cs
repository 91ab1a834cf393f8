using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Comments;

/// <summary>Opens a thread with its first comment: on the dispute, on a claim or a citation in it, or on one field.</summary>
public sealed class StartThread(Workroom workroom)
{
    /// <summary>Answers the thread's id.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, CommentDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(StartThread), Right.Write, async work =>
        {
            await work.Find<Dispute>(disputeId, "dispute");
            if (await work.SaidBefore(draft) is { } same && same.DisputeId == disputeId) return same.ThreadId;
            var intake = new Intake();
            var about = ThreadAbout.Read(draft.About);
            if (about is null || !await Stands(work, disputeId, about)) intake.Refuse(nameof(draft.About), "Choose from the list what the comment is about.");
            var thread = new CommentThread(disputeId, about ?? new ThreadAbout(ThreadSubject.Dispute, disputeId));
            await work.Say(thread, draft, intake);
            return work.Data.Add(thread).Entity.Id;
        }, stop);

    private static Task<bool> Stands(Work work, Guid disputeId, ThreadAbout about) => about.Subject switch
    {
        ThreadSubject.Dispute => Task.FromResult(about.SubjectId == disputeId),
        ThreadSubject.Claim => work.Data.Claims.AnyAsync(claim => claim.Id == about.SubjectId && claim.DisputeId == disputeId, work.Stop),
        ThreadSubject.Citation => work.Data.Set<Citation>().AnyAsync(
            citation => citation.Id == about.SubjectId && work.Data.Claims.Any(claim => claim.Id == citation.ClaimId && claim.DisputeId == disputeId), work.Stop),
    };
}
