using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Interests;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Holding;

/// <summary>What the deeds on a hold have in common.</summary>
internal static class OpenHolds
{
    /// <summary>Loads a hold that is in force, or refuses.</summary>
    public static async Task<Hold> FindOpen(this Work work, Guid holdId, int version)
    {
        var hold = await work.Find<Hold>(holdId, "hold");
        if (hold.OpenFor is null) throw new RefusedException(RefusalKind.Stale, "This hold has ended already. Look at the dispute again.");
        await work.RefuseStale(hold, version);
        return hold;
    }

    /// <summary>Refuses an editor with a declared interest in what the newest approved edition holds.</summary>
    public static Task RefuseInterested(this Work work, Hold hold) => work.RefuseInterested(work.Data.Submissions.LastApproved(hold.DisputeId));

    /// <summary>Enters in the public log that readers get it again.</summary>
    public static void EnterLifted(this Work work, Hold hold) =>
        work.Data.Book.Add(new PublicEntry { Kind = EntryKind.HoldLifted, Time = work.Now, DisputeId = hold.DisputeId, ClaimId = hold.ClaimId }, hold.Id);

    /// <summary>Writes what readers find from what is held now.</summary>
    public static async Task ShowWhatIsLeft(this Work work, Guid disputeId)
    {
        await work.Data.SaveChangesAsync(work.Stop);
        await BoardWriter.WriteAgain(work, disputeId);
    }
}
