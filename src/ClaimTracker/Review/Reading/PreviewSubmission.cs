using ClaimTracker.Data;
using ClaimTracker.Review.Submitting;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Reading;

/// <summary>Reads what submitting a dispute now would freeze; empty when there is no such dispute.</summary>
public sealed class PreviewSubmission(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public async Task<SubmissionPreview?> Read(Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Preparation.Make(data, disputeId, stop) is { } prepared
            ? new SubmissionPreview(prepared.Copy, prepared.Document, prepared.Differences, Readiness.Missing(prepared.Copy))
            : null;
    }
}
