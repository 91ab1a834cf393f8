using ClaimTracker.Data;

namespace ClaimTracker.Together.Comments;

/// <summary>Anybody who may write opens a resolved thread again.</summary>
public sealed class ReopenThread(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, Guid threadId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ReopenThread), Right.Write, async work => (await work.FindThread(disputeId, threadId)).Reopen(), stop);
}
