using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Data.Ledger;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Signing;

/// <summary>Once an hour, whether or not anything happened: one entry of always the same size in the public log that commits to the internal log as it stands. Neither the number nor the time of drafts can be read from it.</summary>
public sealed class AnchorInternalLog(Workroom workroom, IntegrateEntries integrate)
{
    public async Task<Outcome> Do(CancellationToken stop = default)
    {
        await integrate.Do(LogKind.Internal, stop);
        return await workroom.Do(LogJob.Actor, nameof(AnchorInternalLog), Right.Job, async work =>
        {
            var id = await work.Data.CurrentLog(LogKind.Internal, work.Stop);
            var log = await work.Data.Set<LogOrigin>().AsNoTracking().FirstAsync(row => row.Id == id, work.Stop);
            var tree = await work.Data.Set<LogTree>().AsNoTracking().FirstAsync(row => row.LogId == id, work.Stop);
            var checkpoint = new Checkpoint(log.Name ?? string.Empty, tree.Size, tree.Range().Root()).Text;
            var anchor = work.Data.Add(new LogAnchor(Guid.NewGuid(), checkpoint, Commitment.NewSalt())).Entity;
            work.Data.Book.Add(new PublicEntry { Kind = EntryKind.Anchor, Time = work.Now, Commitment = Convert.ToBase64String(Commitment.To(anchor.Salt, Encoding.UTF8.GetBytes(checkpoint))) }, anchor.Id);
        }, stop);
    }
}
