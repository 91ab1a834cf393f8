using ClaimTracker.Data;

namespace ClaimTracker.Together.Comments;

/// <summary>Finds a thread of a dispute, or refuses.</summary>
internal static class FindingThreads
{
    public static Task<CommentThread> FindThread(this Work work, Guid disputeId, Guid threadId) =>
        work.Find(work.Data.Set<CommentThread>().Where(thread => thread.Id == threadId && thread.DisputeId == disputeId), "thread");
}
