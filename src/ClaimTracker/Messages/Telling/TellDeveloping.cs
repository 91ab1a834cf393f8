using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Interests;
using ClaimTracker.Together;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Telling;

/// <summary>
/// A job: tells that the mark “developing” of a published dispute has ended. Whoever took the dispute on is told, and the editor who approved its newest edition; where neither can work
/// on it any more, all editors. Once for each day with which it ended.
/// </summary>
public sealed class TellDeveloping(Workroom workroom)
{
    /// <summary>What ended longer ago is told to nobody.</summary>
    public const int Days = 30;

    private static readonly Actor Job = Actor.Job("developing");

    /// <summary>Answers how many messages were written.</summary>
    public Task<Outcome<int>> Do(CancellationToken stop = default) =>
        workroom.Do(Job, nameof(TellDeveloping), Right.Job, async work =>
        {
            var (first, today) = (work.Today.AddDays(-Days), work.Today);
            var ended = await work.Data.Disputes.AsNoTracking().Where(dispute => dispute.IsPublic && dispute.DevelopingUntil >= first && dispute.DevelopingUntil < today)
                .Select(dispute => new { dispute.Id, dispute.DevelopingUntil }).ToListAsync(work.Stop);
            var told = new List<Message>();
            foreach (var dispute in ended)
                if (await Shown(work, dispute.Id) == dispute.DevelopingUntil) told.AddRange(await Ended(work, dispute.Id, dispute.DevelopingUntil!.Value));
            await work.Post(told);
            return told.Count;
        }, stop);

    /// <summary>The day that the newest edition names, where readers get it.</summary>
    private static async Task<DateOnly?> Shown(Work work, Guid disputeId) =>
        await work.Data.Set<BoardDispute>().AsNoTracking().FirstOrDefaultAsync(row => row.DisputeId == disputeId && row.Kind == BoardKind.Published, work.Stop) is { } row
            ? JsonSerializer.Deserialize<BoardEntry>(row.Entry, EditionFormat.Json)!.DevelopingUntil
            : null;

    private static async Task<IEnumerable<Message>> Ended(Work work, Guid disputeId, DateOnly until)
    {
        var knowing = await work.Data.Set<Message>().Where(row => row.DisputeId == disputeId && row.What == MessageEvent.DevelopingEnded && row.Day == until).Select(row => row.RecipientId).ToListAsync(work.Stop);
        if (knowing.Count > 0) return [];
        var named = await work.Data.Set<Assignment>().Where(row => row.WorkId == disputeId).Select(row => row.AssigneeId)
            .Concat(work.Data.Submissions.LastApproved(disputeId).Select(row => row.DecidedById)).ToListAsync(work.Stop);
        var staff = (await Colleagues.All(work.Data, work.Stop)).Where(colleague => colleague.MayWrite).ToList();
        var responsible = staff.Where(colleague => named.Contains(colleague.Id)).ToList();
        if (responsible.Count == 0) responsible = [.. staff.Where(colleague => colleague.Roles.Contains(Role.Editor))];
        return responsible.Select(colleague => new Message(colleague.Id, MessageKind.Overdue, MessageEvent.DevelopingEnded, work.Now) { DisputeId = disputeId, Day = until });
    }
}
