using ClaimTracker.Data;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Reading;
using ClaimTracker.Log.Record;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Signing;

/// <summary>The guard against a database that was put back: compares it with the checkpoint kept outside, and raises the alarm when it is behind or different. Later, keeps what other instances have signed.</summary>
public sealed class CheckKept(IDbContextFactory<ClaimTrackerContext> contexts, KeptCheckpoint kept, LogAlarm alarm)
{
    public async Task Do(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (kept.Read() is { } known && await Fault(data, known, stop) is { } fault) alarm.Raise(fault);
        else await KeepNewer(data, stop);
    }

    /// <summary>After a backup was restored by command: forgets a checkpoint that no key of the restored log has signed, for it speaks of the log that was thrown away.</summary>
    public async Task ForgetThatOfAnother(CancellationToken stop = default)
    {
        if (kept.Note() is not { } note) return;
        await using var data = await contexts.CreateDbContextAsync(stop);
        var keys = await data.Set<LogKey>().AsNoTracking().Select(key => key.Verifier).ToListAsync(stop);
        if (!keys.Exists(key => note.IsSignedBy(VerifierKey.Read(key)))) kept.Delete();
    }

    /// <summary>What contradicts the checkpoint; empty when the database has all that it vouches for.</summary>
    internal static async Task<string?> Fault(ClaimTrackerContext data, Checkpoint known, CancellationToken stop)
    {
        if (await data.Set<LogOrigin>().AsNoTracking().FirstOrDefaultAsync(row => row.Name == known.Origin, stop) is not { } log)
            return $"The database knows nothing of the log {known.Origin}, of which {known.Size} entries were signed here.";
        var size = await data.Set<LogTree>().Where(tree => tree.LogId == log.Id).Select(tree => tree.Size).SingleAsync(stop);
        if (size < known.Size) return $"The database is behind: the {LogKind.Public.Word()} has {size} entries, and {known.Size} were signed.";
        var root = await data.AskTree(log.Id, tree => tree.Root(known.Size), stop);
        return root == known.Root ? null : $"The database differs: the first {known.Size} entries of the {LogKind.Public.Word()} are not those that were signed.";
    }

    private async Task KeepNewer(ClaimTrackerContext data, CancellationToken stop)
    {
        var log = await data.Set<LogOrigin>().AsNoTracking().Where(row => row.Kind == LogKind.Public).OrderByDescending(row => row.Id).FirstAsync(stop);
        if (log.Name is null || await data.LastCheckpoint(log.Id, stop) is not { } last || kept.Of(log.Name)?.Size >= last.Size) return;
        var note = SignedNote.Read(last.Note);
        var keys = await data.Set<LogKey>().AsNoTracking().Where(key => key.LogId == log.Id).Select(key => key.Verifier).ToListAsync(stop);
        if (keys.Exists(key => note.IsSignedBy(VerifierKey.Read(key)))) kept.Write(note);
    }
}
