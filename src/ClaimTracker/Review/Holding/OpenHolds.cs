using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Log.Entries;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Interests;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>Begins a hold with the reason of the deed, and enters it in the public log.</summary>
    public static async Task<Hold> BeginHold(this Work work, Guid disputeId, Guid? claimId)
    {
        await RefuseAlone(work, disputeId);
        var hold = work.Data.Add(new Hold(disputeId, claimId, work.Reason!, work.PersonId, work.Person!.PublicId, work.Now)).Entity;
        work.Data.Book.Add(new PublicEntry { Kind = EntryKind.Held, Time = work.Now, DisputeId = disputeId, ClaimId = claimId }, hold.Id);
        return hold;
    }

    /// <summary>Refuses an editor with a declared interest in what the newest approved edition holds.</summary>
    public static Task RefuseInterested(this Work work, Hold hold) => work.RefuseInterested(work.Data.Submissions.LastApproved(hold.DisputeId));

    /// <summary>Enters in the public log that readers get it again.</summary>
    public static void EnterLifted(this Work work, Hold hold) =>
        work.Data.Book.Add(new PublicEntry { Kind = EntryKind.HoldLifted, Time = work.Now, DisputeId = hold.DisputeId, ClaimId = hold.ClaimId }, hold.Id);

    /// <summary>Writes what readers find from what is held now, also of the disputes in which a claim of this one was published before it moved here.</summary>
    public static async Task ShowWhatIsLeft(this Work work, Guid disputeId)
    {
        await work.Data.SaveChangesAsync(work.Stop);
        await BoardWriter.WriteAgain(work, disputeId);
        var held = work.Data.Set<Hold>().Where(hold => hold.DisputeId == disputeId && hold.ClaimId != null).Select(hold => hold.ClaimId!.Value);
        var earlier = await work.Data.Set<MovedThing>().Where(moved => held.Contains(moved.ThingId) && moved.FromId != disputeId && work.Data.Set<BoardDispute>().Any(row => row.DisputeId == moved.FromId))
            .Select(moved => moved.FromId).Distinct().ToListAsync(work.Stop);
        foreach (var id in earlier)
        {
            // Which claims are found elsewhere is read from what is saved.
            await work.Data.SaveChangesAsync(work.Stop);
            await BoardWriter.WriteAgain(work, id);
        }
    }

    /// <summary>Whose hold ended without a second editor's consent begins no other in this dispute, or the day would have no end: not before another editor began one, or an edition came out.</summary>
    private static async Task RefuseAlone(Work work, Guid disputeId)
    {
        var holds = work.Data.Set<Hold>().Where(hold => hold.DisputeId == disputeId);
        var ended = await holds.Where(hold => hold.HeldById == work.PersonId && hold.LiftedAt != null && hold.ConfirmedAt == null).OrderByDescending(hold => hold.LiftedAt).FirstOrDefaultAsync(work.Stop);
        if (ended is null) return;
        if (await holds.AnyAsync(hold => hold.HeldById != work.PersonId && hold.HeldAt > ended.HeldAt, work.Stop)) return;
        if (await work.Data.Editions.AnyAsync(edition => edition.DisputeId == disputeId && edition.PublishedAt > ended.LiftedAt, work.Stop)) return;
        throw new RefusedException(RefusalKind.NotAllowed, "Your last hold in this dispute ended without a second editor's consent, so another editor must begin this one. Ask one.");
    }
}
