using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication.Reading;

/// <summary>What is left for readers of an edition while claims in it are held.</summary>
internal static class Withheld
{
    /// <summary>The holds that are in force on a dispute and its claims, also on those that moved to another one, the earliest first.</summary>
    public static async Task<IReadOnlyList<PublicHold>> HoldsOn(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop) =>
        await data.Set<Hold>().AsNoTracking().Where(hold => hold.OpenFor != null && (hold.DisputeId == disputeId || data.Set<MovedThing>().Any(moved => moved.FromId == disputeId && moved.ThingId == hold.ClaimId)))
            .OrderBy(hold => hold.HeldAt).Select(hold => new PublicHold(hold.ClaimId, hold.Reason, hold.HeldAt, hold.EndsAt)).ToListAsync(stop);

    /// <summary>The document without held claims, their verdicts and notices, and the sources that only they cite.</summary>
    public static EditionDocument Without(this EditionDocument document, IReadOnlyList<PublicHold> holds)
    {
        var held = holds.Select(hold => hold.ClaimId).OfType<Guid>().ToHashSet();
        var (kept, gone) = (document.Claims.Where(claim => !held.Contains(claim.Id)).ToList(), document.Claims.Where(claim => held.Contains(claim.Id)));
        var cited = Cited(kept);
        var alone = Cited(gone).Where(source => !cited.Contains(source)).ToHashSet();
        return held.Count == 0
            ? document
            : EditionLoader.WithoutLooseEnds(document with
            {
                Claims = kept,
                Notices = [.. document.Notices.Where(notice => notice.ClaimId is not { } id || !held.Contains(id))],
                Sources = [.. document.Sources.Where(source => !alone.Contains(source.Id))],
                Held = [.. gone.Select(claim => new HeldClaim(claim.SideId, holds.First(hold => hold.ClaimId == claim.Id)))],
            });
    }

    /// <summary>Whether the text of a part must not be handed out.</summary>
    /// <param name="part">A part; one that was erased has no text to withhold.</param>
    /// <param name="holds">The holds on its dispute.</param>
    /// <param name="left">What is left of its edition.</param>
    public static bool IsWithheld(this EditionPart part, IReadOnlyList<PublicHold> holds, EditionDocument left)
    {
        if (holds.Count == 0 || part.IsErased || part.Kind == PartKind.Publication) return false;
        return holds.Any(hold => hold.ClaimId is null) || part.Kind switch
        {
            PartKind.Claim => left.Claim(EditionFormat.Read<ClaimPart>(part.Bytes).Id) is null,
            PartKind.Verdict => left.Claim(EditionFormat.Read<VerdictPart>(part.Bytes).ClaimId) is null,
            PartKind.SecondVerdict => left.Claim(EditionFormat.Read<SecondVerdictPart>(part.Bytes).ClaimId) is null,
            PartKind.Notice => holds.Any(hold => hold.ClaimId == EditionFormat.Read<NoticePart>(part.Bytes).ClaimId),
            PartKind.Source => left.Source(EditionFormat.Read<SourcePart>(part.Bytes).Id) is null,
            _ => false,
        };
    }

    private static HashSet<Guid> Cited(IEnumerable<ClaimPart> claims) => [.. claims.SelectMany(claim => claim.Citations).Select(citation => citation.SourceId)];
}
