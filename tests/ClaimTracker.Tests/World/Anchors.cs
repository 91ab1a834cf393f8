using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.World;

/// <summary>Anchors to an internal log in which nothing stands yet: the smallest deed that enters something public.</summary>
public static class Anchors
{
    /// <summary>What they commit to.</summary>
    public static readonly Checkpoint Nothing = new("localhost/audit/internal", 0, TreeHash.Empty);

    public static Task<Outcome> EnterAnchor(this LogRoom room) => room.The<Workroom>().Do(Actor.Job("test world"), "AnchorInTestWorld", Right.Job, work =>
    {
        var (anchor, entry) = Make(Nothing, work.Now);
        work.Data.Add(anchor);
        work.Data.Book.Add(entry, anchor.Id);
        return Task.CompletedTask;
    });

    /// <summary>An anchor and its entry.</summary>
    public static (LogAnchor Anchor, PublicEntry Entry) Make(Checkpoint inner, DateTimeOffset moment)
    {
        var anchor = new LogAnchor(Guid.NewGuid(), inner.Text, Commitment.NewSalt());
        return (anchor, new PublicEntry { Kind = EntryKind.Anchor, Time = moment, Commitment = Convert.ToBase64String(Commitment.To(anchor.Salt, Encoding.UTF8.GetBytes(anchor.Checkpoint))) });
    }
}
