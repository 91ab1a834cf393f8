using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Speakers;
using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes.Reading;

/// <summary>Loads a working copy in the transaction of its caller.</summary>
internal static class WorkingCopyLoader
{
    public static async Task<WorkingCopy?> LoadWorkingCopy(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop)
    {
        var dispute = await data.Disputes.Include(row => row.Place).Include(row => row.Topics).Include(row => row.Relations)
            .Include(row => row.Sides).ThenInclude(side => side.Parties).FirstOrDefaultAsync(row => row.Id == disputeId, stop);
        if (dispute is null) return null;
        var claims = await data.Claims.Include(claim => claim.Speaker).Include(claim => claim.Addressees).Include(claim => claim.Points)
            .Include(claim => claim.Figures).ThenInclude(figure => figure.Counted).Include(claim => claim.Occurrences).Where(claim => claim.DisputeId == disputeId).OrderBy(claim => claim.Position).ToListAsync(stop);
        var citations = await data.Set<Citation>().Include(citation => citation.Source).ThenInclude(source => source.Outlet)
            .Include(citation => citation.Source).ThenInclude(source => source.Captures).Include(citation => citation.Origin)
            .Where(citation => citation.DisputeId == disputeId).ToListAsync(stop);
        var topicIds = dispute.Topics.Select(topic => topic.TopicId).ToList();
        var relatedIds = dispute.Relations.Select(relation => relation.OtherId).ToList();
        return new WorkingCopy(
            dispute,
            claims,
            await data.Set<Link>().Where(link => link.DisputeId == disputeId).ToListAsync(stop),
            await data.Set<ReplySought>().Where(reply => reply.DisputeId == disputeId).ToListAsync(stop),
            citations,
            await data.Set<Origin>().Where(origin => origin.DisputeId == disputeId).OrderBy(origin => origin.Name).ToListAsync(stop),
            await data.Set<Verdict>().Include(verdict => verdict.Findings).Where(verdict => verdict.DisputeId == disputeId).ToListAsync(stop),
            await data.Set<Topic>().Where(topic => topicIds.Contains(topic.Id)).OrderBy(topic => topic.Name).ToListAsync(stop),
            await data.Set<Party>().ToDictionaryAsync(party => party.Id, stop),
            await data.Disputes.Where(other => relatedIds.Contains(other.Id)).ToDictionaryAsync(other => other.Id, other => other.Title, stop));
    }
}
