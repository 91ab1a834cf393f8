using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Review.Second;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Together.Comments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Moving;

/// <summary>
/// Takes claims from one working copy into another, with all that hangs on them; every id stays. What they share with claims that stay, such as an origin or a group
/// that figures count, is found there under its name or copied. A link to a claim that stays is removed.
/// </summary>
internal sealed class MovingClaims(Work work, WorkingCopy from, WorkingCopy to)
{
    private readonly MovingSides sides = new(work, from, to);
    private readonly HashSet<Guid> moved = [];
    private readonly List<Origin> origins = [.. to.Origins];
    private readonly List<CountedGroup> groups = [];

    /// <summary>Moves them and records that they were moved.</summary>
    public async Task Move(IReadOnlySet<Guid> claimIds, RelationKind kind)
    {
        var published = await Contributions.LastPublished(work, from.Dispute.Id);
        groups.AddRange(await work.Data.Set<CountedGroup>().Where(group => group.DisputeId == to.Dispute.Id).ToListAsync(work.Stop));
        var isMerge = kind == RelationKind.MergedFrom;
        if (isMerge)
            foreach (var side in from.Dispute.Sides) sides.Of(side.Id);
        var position = to.Claims.Select(claim => claim.Position + 1).DefaultIfEmpty(1).Max();
        foreach (var claim in from.Claims.Where(claim => claimIds.Contains(claim.Id))) Move(claim, position++);
        foreach (var citation in from.Citations.Where(citation => claimIds.Contains(citation.ClaimId))) Move(citation);
        foreach (var link in from.Links) Move(link, claimIds);
        foreach (var verdict in from.Verdicts.Where(verdict => claimIds.Contains(verdict.ClaimId)))
        {
            verdict.MoveTo(to.Dispute.Id);
            moved.Add(verdict.Id);
        }
        foreach (var reply in from.Replies.Where(reply => isMerge || (reply.ClaimId is { } id && claimIds.Contains(id))))
        {
            reply.MoveTo(to.Dispute.Id, to.Dispute.Sides);
            moved.Add(reply.Id);
        }
        await MoveThreads();
        await CopySights();
        work.Data.Add(new Move(from.Dispute.Id, to.Dispute.Id, kind, work.Reason!, work.Now));
        work.Data.AddRange(moved.Select(id => new MovedThing(id, from.Dispute.Id, to.Dispute.Id, work.Now, published.GetValueOrDefault(id))));
    }

    private void Move(Claim claim, int position)
    {
        // The column is kept also where no column of the speaker's party is found there.
        var side = claim.SideIn(from.Dispute.Sides) is { } standing ? sides.Of(standing) : (Guid?)null;
        var byParty = to.Dispute.Sides.FirstOrDefault(column => column.Parties.Any(row => row.PartyId == claim.Speaker.PartyId))?.Id;
        claim.MoveTo(to.Dispute.Id, position, claim.StandsOnNoSide || side == byParty ? null : side);
        foreach (var figure in claim.Figures) figure.Count(Group(figure.Counted.Name));
        from.Dispute.NoLongerLeads(claim.Id);
        moved.Add(claim.Id);
    }

    private void Move(Citation citation)
    {
        if (citation.OriginId is { } origin) moved.Add(origin);
        citation.MoveTo(to.Dispute.Id, citation.Origin is { } known ? Like(known) : null);
        moved.Add(citation.Id);
    }

    private void Move(Link link, IReadOnlySet<Guid> claimIds)
    {
        var ends = (claimIds.Contains(link.FromId) ? 1 : 0) + (claimIds.Contains(link.ToId) ? 1 : 0);
        if (ends == 1) work.Data.Remove(link);
        if (ends < 2) return;
        link.MoveTo(to.Dispute.Id);
        moved.Add(link.Id);
    }

    private Origin Like(Origin origin)
    {
        if (origins.Find(other => other.Name == origin.Name) is { } known)
        {
            if (known.IsLike(origin)) return known;
            throw new RefusedException(RefusalKind.Invalid, $"Both disputes have an origin “{origin.Name}”, and they say different things of it. Make them say the same, or rename one, first.");
        }
        var copy = work.Data.Add(origin.CopyFor(to.Dispute.Id)).Entity;
        origins.Add(copy);
        return copy;
    }

    private CountedGroup Group(string name)
    {
        if (groups.Find(group => group.Name == name) is { } known) return known;
        var added = work.Data.Add(new CountedGroup(to.Dispute.Id, name)).Entity;
        groups.Add(added);
        return added;
    }

    private async Task MoveThreads()
    {
        foreach (var thread in await work.Data.Set<CommentThread>().Where(thread => moved.Contains(thread.SubjectId)).ToListAsync(work.Stop))
        {
            thread.MoveTo(to.Dispute.Id);
            foreach (var comment in await work.Data.Set<Comment>().Where(comment => comment.ThreadId == thread.Id).ToListAsync(work.Stop)) comment.MoveTo(to.Dispute.Id);
        }
    }

    /// <summary>Whoever was shown the verdicts before they moved has seen them.</summary>
    private async Task CopySights()
    {
        var here = await work.Data.Set<VerdictSight>().Where(sight => sight.DisputeId == to.Dispute.Id).ToDictionaryAsync(sight => sight.AccountId, work.Stop);
        foreach (var sight in await work.Data.Set<VerdictSight>().Where(sight => sight.DisputeId == from.Dispute.Id).ToListAsync(work.Stop))
        {
            if (here.TryGetValue(sight.AccountId, out var known)) known.Saw(sight.Line);
            else work.Data.Add(new VerdictSight(to.Dispute.Id, sight.AccountId, sight.Line));
        }
    }
}
