using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Moving;

/// <summary>What the first edition with moved claims does to the dispute that they left.</summary>
internal static class LeadingOn
{
    /// <summary>What is kept from readers where it stood does not come back to them by moving.</summary>
    public static async Task RefuseWithheldBefore(this Work work, Guid disputeId)
    {
        var left = await work.Data.Set<Move>().Where(move => move.ToId == disputeId && move.PublicWith == null).Select(move => move.FromId).ToListAsync(work.Stop);
        if (await work.Data.Set<Seal>().AnyAsync(seal => seal.OpenFor != null && left.Contains(seal.DisputeId), work.Stop)
            || await work.Data.Set<Hold>().AnyAsync(hold => hold.OpenFor != null && left.Contains(hold.DisputeId), work.Stop))
            throw new RefusedException(RefusalKind.Invalid, "Claims of this submission came from a dispute of which something is sealed or held back from readers. Decide on that first.");
    }

    /// <summary>Disputes that were merged into this one get a last edition that names it, with the approval that published it; from then on their address leads here.</summary>
    public static async Task LeadOn(this Work work, Dispute into, PublicationPart publication)
    {
        foreach (var move in await work.Data.Set<Move>().Where(move => move.ToId == into.Id && move.PublicWith == null).ToListAsync(work.Stop))
        {
            move.Public(publication.Number);
            await work.Data.SaveChangesAsync(work.Stop);
            if (move.Kind != RelationKind.MergedFrom) continue;
            var merged = await work.Find<Dispute>(move.FromId, "dispute");
            if (merged.IsPublic) await Close(work, merged, into, move, publication.ApprovedBy);
        }
    }

    private static async Task Close(Work work, Dispute merged, Dispute into, Move move, Byline approvedBy)
    {
        var last = (await work.Data.LastSeen(merged.Id, work.Stop))!;
        var publication = new PublicationPart
        {
            DisputeId = merged.Id,
            Number = merged.LatestEdition + 1,
            Kind = EditionKind.Withdrawn,
            PublishedAt = work.Now,
            ApprovedBy = approvedBy,
            Steps = [new PublicationPart.Step(StepKind.Merged, work.Now, approvedBy)],
            WithdrawnBecause = move.Reason,
            MergedInto = into.Id,
        };
        var edition = work.Data.Add(EditionPress.PrintWithdrawal(publication, last.Header)).Entity;
        merged.Withdrawn(publication.Number);
        await BoardWriter.Write(work, edition, last with { Publication = publication, Claims = [], Verdicts = [], SecondVerdicts = [], Sources = [], Notices = [] });
    }
}
