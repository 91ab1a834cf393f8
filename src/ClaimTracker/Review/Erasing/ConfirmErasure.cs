using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Together.Comments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Erasing;

/// <summary>
/// A second person confirms: text and salt leave the editions, the frozen copies, what staff said about it, the history and the board index, in one transaction, and the public log says so.
/// The commitments stay, so that every proof still verifies. It cannot be undone.
/// </summary>
public sealed class ConfirmErasure(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid erasureId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ConfirmErasure), Right.Own, async work =>
        {
            var erasure = await work.FindWaiting(erasureId, version);
            if (erasure.AskedById == work.PersonId)
                throw new RefusedException(RefusalKind.NotAllowed, "You asked for this erasure, so somebody else must confirm it. Ask an editor or another administrator.");
            var ids = erasure.Parts.Select(part => part.PartId).ToList();
            var parts = await work.Data.Set<EditionPart>().Where(part => ids.Contains(part.Id)).ToListAsync(work.Stop);
            await RefuseWaitingCopy(work, erasure, parts);
            foreach (var part in parts) part.Erase();
            await EraseCopies(work, erasure, parts);
            var things = await EraseComments(work, parts);
            foreach (var edition in parts.GroupBy(part => part.EditionId)) Enter(work, erasure, edition.Key, edition);
            erasure.Decide(work.PersonId, work.Now, done: true);
            await work.Data.SaveChangesAsync(work.Stop);
            await EraseHistory(work, things);
            await BoardWriter.WriteAgain(work, erasure.DisputeId);
        }, stop);

    private static async Task RefuseWaitingCopy(Work work, Erasure erasure, List<EditionPart> parts)
    {
        var things = parts.Select(part => part.ThingId).ToList();
        if (await work.Data.Submissions.AnyAsync(row => row.OpenFor == erasure.DisputeId && row.Parts.Any(part => things.Contains(part.ThingId)), work.Stop))
            throw new RefusedException(RefusalKind.Invalid, "A submission that waits for review holds the same text and would publish it again. Have it declined or recalled first.");
    }

    private static async Task EraseCopies(Work work, Erasure erasure, List<EditionPart> parts)
    {
        foreach (var part in parts)
        {
            foreach (var copy in await work.Data.Set<SubmissionPart>().Where(row => row.Kind == part.Kind && row.ThingId == part.ThingId && work.Data.Submissions.Any(owner => owner.Id == row.SubmissionId && owner.DisputeId == erasure.DisputeId)).ToListAsync(work.Stop))
                copy.Erase();
        }
    }

    /// <summary>Nobody amends a comment, so what was said about an erased thing or its citations goes with it. Answers the ids of all whose history goes too.</summary>
    private static async Task<IReadOnlyList<Guid>> EraseComments(Work work, List<EditionPart> parts)
    {
        var things = parts.Select(part => part.ThingId).OfType<Guid>().Distinct().ToList();
        var subjects = things.Concat(await work.Data.Set<Citation>().Where(citation => things.Contains(citation.ClaimId)).Select(citation => citation.Id).ToListAsync(work.Stop)).ToList();
        var comments = await work.Data.Set<Comment>().Where(comment => work.Data.Set<CommentThread>().Any(thread => thread.Id == comment.ThreadId && subjects.Contains(thread.SubjectId))).ToListAsync(work.Stop);
        foreach (var comment in comments) comment.Erase();
        return [.. things, .. comments.Select(comment => comment.Id)];
    }

    /// <summary>The lines stay with their field names; what stood before and after goes. That of this deed itself is saved by now and goes with them.</summary>
    private static async Task EraseHistory(Work work, IReadOnlyList<Guid> things)
    {
        var texts = await work.Data.ChangeTexts.Where(text => text.Salt != null && work.Data.Changes.Any(line => line.Number == text.ChangeNumber && things.Contains(line.ThingId))).ToListAsync(work.Stop);
        foreach (var text in texts) text.Erase();
    }

    private static void Enter(Work work, Erasure erasure, Guid editionId, IEnumerable<EditionPart> parts) => work.Data.Book.Add(
        new PublicEntry { Kind = EntryKind.Redacted, Time = work.Now, DisputeId = erasure.DisputeId, EditionId = editionId, Ordinals = [.. parts.Select(part => part.Ordinal).Order()], Ground = erasure.Ground },
        editionId);
}
