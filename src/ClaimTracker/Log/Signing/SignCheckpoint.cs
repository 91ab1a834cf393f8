using ClaimTracker.Data;
using ClaimTracker.Data.Ledger;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Reading;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Signing;

/// <summary>
/// Signs the public log's tree as it stands, after making sure that it extends what was signed last and what is kept outside the database.
/// Anything else raises the alarm and nothing is signed. One instance at a time; an instance without a key leaves it to the others.
/// </summary>
public sealed class SignCheckpoint(IDbContextFactory<ClaimTrackerContext> contexts, KeyRing keys, KeptCheckpoint kept, LogAlarm alarm, TimeProvider clock)
{
    /// <summary>Answers the checkpoint that was signed; empty when there was nothing to sign.</summary>
    public async Task<Checkpoint?> Do(CancellationToken stop = default)
    {
        if (alarm.Fault is not null) return null;
        await using var data = await contexts.CreateDbContextAsync(stop);
        var log = await data.Set<LogOrigin>().AsNoTracking().Where(row => row.Kind == LogKind.Public).OrderByDescending(row => row.Id).FirstAsync(stop);
        var last = await data.LastCheckpoint(log.Id, stop);
        if (log.Name is null || (last is not null && await data.Set<LogTree>().AnyAsync(row => row.LogId == log.Id && row.Size == last.Size, stop))) return null;
        await using var transaction = await data.Database.BeginTransactionAsync(stop);
        if (await data.TakeTree(log.Id, stop) is not { } tree) return null;
        last = await data.LastCheckpoint(log.Id, stop);
        if (last?.Size == tree.Size) return null;
        var now = clock.Now();
        var signers = keys.Signing(await data.Set<LogKey>().AsNoTracking().Where(key => key.LogId == log.Id).ToListAsync(stop), now);
        if (signers.Count == 0) return null;
        var checkpoint = new Checkpoint(log.Name, tree.Size, tree.Range().Root());
        if (await Contradicts(data, log.Id, checkpoint, last, stop) is { } fault)
        {
            alarm.Raise(fault);
            return null;
        }
        var note = checkpoint.Sign(signers);
        // Kept outside first: a database that is put back to before this commit is then found out.
        kept.Write(note);
        data.Add(new LogCheckpoint(log.Id, checkpoint.Size, note.ToString(), now));
        await data.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return checkpoint;
    }

    private async Task<string?> Contradicts(ClaimTrackerContext data, int log, Checkpoint next, LogCheckpoint? last, CancellationToken stop)
    {
        foreach (var known in new[] { last is null ? null : Checkpoint.Read(SignedNote.Read(last.Note).Text), kept.Of(next.Origin) }.OfType<Checkpoint>())
        {
            if (known.Size > next.Size) return $"The {LogKind.Public.Word()} has {next.Size} entries, fewer than the {known.Size} that were signed.";
            var (old, now, proof) = await data.AskTree(log, tree => (tree.Root(known.Size), tree.Root(next.Size), tree.Consistency(known.Size, next.Size)), stop);
            if (old != known.Root || now != next.Root || !ProofCheck.Extends(known.Size, known.Root, next.Size, next.Root, proof))
                return $"The {LogKind.Public.Word()} no longer begins with the {known.Size} entries that were signed.";
        }
        return null;
    }
}
