using ClaimTracker.Data;
using ClaimTracker.Disputes;

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
            work.Data.Remove(citation);
        }, stop);
}
