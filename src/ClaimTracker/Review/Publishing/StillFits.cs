using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Review.Moving;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Publishing;

/// <summary>What must hold of a submission at the moment at which it is published, however long ago somebody approved it.</summary>
internal static class StillFits
{
    /// <summary>Every claim that was marked is accepted, the second verdict was given, a legal reader who was asked had no objection, and a shared record that the frozen copy contains is still what it was.</summary>
    public static async Task RefuseUnfit(this Work work, Submission submission)
    {
        await work.RefuseSealed(submission.DisputeId);
        await work.RefuseWithheldBefore(submission.DisputeId);
        if (submission.ClaimReviews.Any(review => review.Mark == ClaimMark.ChangeAsked))
            throw new RefusedException(RefusalKind.Invalid, "A change was asked for in a claim of this submission. Return it, or look at that claim again and accept it.");
        if (submission.WaitsForSecondVerdict)
            throw new RefusedException(RefusalKind.Invalid, "This submission waits for a second verdict from somebody who has not seen the first. Ask a colleague who did not contribute.");
        if (submission.WaitsForLegalRead)
            throw new RefusedException(RefusalKind.Invalid, submission.LegalRead is null ? "This submission waits for a legal read. Ask a legal reader." : "The legal reader has an objection, which stands on the submission's page. Return it, or ask them to read it again.");
        await RefuseMovedOn(work, submission);
    }

    private static async Task RefuseMovedOn(Work work, Submission submission)
    {
        var frozen = submission.Things.Where(thing => thing.IsShared).ToDictionary(thing => thing.ThingId, thing => thing.ThingVersion);
        var ids = frozen.Keys.ToList();
        var seen = await work.Data.Changes.Where(change => ids.Contains(change.ThingId)).Select(change => new { change.Number, change.ThingId, change.ThingVersion }).ToListAsync(work.Stop);
        var later = seen.Where(change => change.ThingVersion > frozen[change.ThingId]).Select(change => change.Number).ToList();
        if (later.Count == 0) return;
        var moved = await work.Data.Changes.AsNoTracking().Include(change => change.Texts).Where(change => later.Contains(change.Number)).OrderBy(change => change.Number).ToListAsync(work.Stop);
        throw new RefusedException(RefusalKind.Invalid,
        [
            new Refusal(string.Empty, "A record that this submission contains has changed since it was submitted. Return it, so that it is submitted again with what is true now."),
            .. moved.SelectMany(change => change.Texts.Where(text => text.Field != ChangeText.ReasonField).Select(text => new Refusal(string.Empty, $"{change.ThingKind}, {Spelled.Out(text.Field)}: was “{text.Before ?? "empty"}”, is now “{text.After ?? "empty"}”."))),
        ]);
    }
}
