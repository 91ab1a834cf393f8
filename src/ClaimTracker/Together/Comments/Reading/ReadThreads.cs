using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Comments.Reading;

/// <summary>Reads the threads of a dispute.</summary>
public sealed class ReadThreads(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>All of them: open ones first, and among each kind those with the newest comment.</summary>
    public async Task<IReadOnlyList<ThreadEntry>> Of(Guid disputeId, CancellationToken stop = default)
    {
        var entries = await Read(data => data.Set<CommentThread>().Where(thread => thread.DisputeId == disputeId), stop);
        return [.. entries.OrderBy(entry => !entry.Thread.IsOpen).ThenByDescending(entry => entry.LastSaidAt)];
    }

    /// <summary>One of them; empty where the dispute has no such thread.</summary>
    public async Task<ThreadEntry?> One(Guid disputeId, Guid threadId, CancellationToken stop = default) =>
        (await Read(data => data.Set<CommentThread>().Where(thread => thread.Id == threadId && thread.DisputeId == disputeId), stop)).FirstOrDefault();

    /// <summary>How many threads are open, by the id of the dispute, claim or citation that they are about.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Open(Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<CommentThread>().Where(thread => thread.DisputeId == disputeId && thread.ResolvedAt == null)
            .GroupBy(thread => thread.SubjectId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
    }

    private async Task<IReadOnlyList<ThreadEntry>> Read(Func<ClaimTrackerContext, IQueryable<CommentThread>> choose, CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var threads = await choose(data).AsNoTracking().ToListAsync(stop);
        var ids = threads.ConvertAll(thread => thread.Id);
        var said = (await data.Set<Comment>().AsNoTracking().Include(comment => comment.Mentions).Where(comment => ids.Contains(comment.ThreadId)).ToListAsync(stop))
            .OrderBy(comment => comment.SaidAt).ThenBy(comment => comment.Id).ToLookup(comment => comment.ThreadId);
        var names = (await Colleagues.All(data, stop)).ToDictionary(colleague => colleague.Id, colleague => colleague.Name);
        return [.. threads.Select(thread => new ThreadEntry(
            thread,
            thread.ResolvedById is { } by ? names[by] : null,
            [.. said[thread.Id].Select(comment => new CommentEntry(comment, names[comment.AuthorId], [.. comment.Mentions.Select(mention => names[mention.AccountId]).Order(StringComparer.Ordinal)]))]))];
    }
}
