using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sources.Citations;

/// <summary>Takes a citation out of the working copy. Published editions keep theirs.</summary>
public sealed class RemoveCitation(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid id, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RemoveCitation), Right.Write, async work =>
        {
            var citation = await work.Find<Citation>(id, "citation");
            await work.RefuseWithdrawn(citation.DisputeId);
            await work.RefuseStale(citation, version);
            if (await work.Data.Set<Occurrence>().FirstOrDefaultAsync(row => row.CitationId == id, work.Stop) is { } shown)
                throw new RefusedException(RefusalKind.Invalid, $"This citation shows that the claim was said again on {shown.StatedOn}. Choose another source for that occurrence, or remove it, first.");
            work.Data.Remove(citation);
        }, stop);
}
