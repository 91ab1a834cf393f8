using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sources.Citations;

/// <summary>Ties a claim, or one of its points or figures, to a source; adds the citation or amends it.</summary>
public sealed class CiteSource(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new citation is added to the claim.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid claimId, Guid? id, CitationDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(CiteSource), Right.Write, async work =>
        {
            var claim = await work.Find(work.Data.Claims.Include(known => known.Points).Include(known => known.Figures).Where(known => known.Id == claimId), "claim");
            await work.RefuseWithdrawn(claim.DisputeId);
            var citation = id is { } known
                ? await work.Find(work.Data.Set<Citation>().Include(row => row.Source).Include(row => row.Origin).Where(row => row.Id == known && row.ClaimId == claimId), "citation")
                : work.Data.Add(new Citation(claim.DisputeId, claimId)).Entity;
            if (id is not null) await work.RefuseStale(citation, draft.Version);
            var intake = new Intake();
            var source = await work.FindOrAddSource(draft, intake);
            var origin = await work.FindOrAddOrigin(draft, claim.DisputeId, intake);
            citation.Amend(draft, claim, source, origin, intake);
            if (citation.Role != CitationRole.StatesIt && await work.Data.Set<Occurrence>().FirstOrDefaultAsync(row => row.CitationId == citation.Id, work.Stop) is { } shown)
                intake.Refuse(nameof(draft.Role), $"This citation shows that the claim was said again on {shown.StatedOn}, so it must state it. Choose another source for that occurrence first.");
            intake.Insist();
            return citation.Id;
        }, stop);
}
