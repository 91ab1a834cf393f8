using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Review.ByClaim;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Legal;
using ClaimTracker.Review.Planning;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Review.Second;
using ClaimTracker.Together;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Submitting;

/// <summary>Who contributed to a submission (rule 1) and the concurrency numbers of what it contains. Both are frozen when it is submitted.</summary>
internal static class Contributions
{
    /// <summary>Steps of the review; they are no contribution to what is submitted.</summary>
    private static readonly string[] ReviewDeeds =
    [
        nameof(SubmitDispute), nameof(RecallSubmission), nameof(ReturnSubmission), nameof(DeclineSubmission), nameof(ApproveSubmission),
        nameof(RecordLook), nameof(WithdrawDispute), nameof(ReopenDispute), nameof(HoldFromReaders), nameof(ConfirmHold), nameof(LiftHold), nameof(ReviewClaim), nameof(GiveSecondVerdict), nameof(CancelRelease), nameof(GiveLegalRead),
        nameof(AskSeal), nameof(ConfirmSeal), nameof(DropSeal), nameof(AskUnseal), nameof(Unseal), nameof(KeepSealed),
    ];

    /// <summary>Freezes contributors and things into the submission, in the transaction of the submit. What moved here counts with its lines from before.</summary>
    public static async Task Freeze(Work work, Submission submission, WorkingCopy copy)
    {
        var shared = Shared(copy);
        var sharedIds = shared.Keys.ToList();
        var changes = await work.Data.Changes.AsNoTracking()
            .Where(change => (change.DisputeId == submission.DisputeId || sharedIds.Contains(change.ThingId)
                    || work.Data.Set<MovedThing>().Any(moved => moved.ToId == submission.DisputeId && moved.ThingId == change.ThingId && change.At <= moved.MovedAt)) && !ReviewDeeds.Contains(change.Deed) && !BesideTheWork.Kinds.Contains(change.ThingKind))
            .Select(change => new { change.ThingId, change.ThingKind, change.ThingVersion, change.ActorKind, change.ActorId }).ToListAsync(work.Stop);
        var published = await LastPublished(work, submission.DisputeId);
        var people = changes
            .Where(change => change.ActorKind == ActorKind.Person && change.ThingVersion > published.GetValueOrDefault(change.ThingId))
            .Select(change => change.ActorId!.Value)
            .Concat(copy.Verdicts.Select(verdict => verdict.ProposedById))
            .Append(submission.SubmittedById);
        foreach (var person in people.Distinct()) submission.Contributors.Add(new SubmissionContributor(submission.Id, person));
        foreach (var thing in changes.GroupBy(change => (change.ThingId, change.ThingKind)))
            submission.Things.Add(new SubmissionThing(thing.Key.ThingId, thing.Key.ThingKind, shared.TryGetValue(thing.Key.ThingId, out var now) ? now : thing.Max(change => change.ThingVersion), sharedIds.Contains(thing.Key.ThingId)));
    }

    /// <summary>The shared records that the dispute contains, with their concurrency numbers.</summary>
    private static Dictionary<Guid, int> Shared(WorkingCopy copy)
    {
        var parties = copy.Dispute.Sides.SelectMany(side => side.Parties).Select(row => row.PartyId)
            .Concat(copy.Claims.SelectMany(claim => claim.Addressees).Select(row => row.PartyId))
            .Concat(copy.Claims.Select(claim => claim.Speaker.PartyId).OfType<Guid>())
            .Concat(copy.Origins.Select(origin => origin.PartyId).OfType<Guid>())
            .Concat(copy.Replies.Select(reply => reply.PartyId));
        IEnumerable<Thing?> things =
        [
            .. parties.Select(id => copy.Parties[id]),
            .. copy.Claims.Select(claim => claim.Speaker),
            .. copy.Sources,
            .. copy.Sources.Select(source => source.Outlet),
            .. copy.Sources.SelectMany(source => source.Captures),
            .. copy.Topics,
            copy.Dispute.Place,
        ];
        return things.OfType<Thing>().DistinctBy(thing => thing.Id).ToDictionary(thing => thing.Id, thing => thing.Version);
    }

    /// <summary>The concurrency numbers of what the last edition contains, and of what moved here: up to which it was approved where it stood before.</summary>
    public static async Task<Dictionary<Guid, int>> LastPublished(Work work, Guid disputeId)
    {
        var last = await work.Data.Submissions.AsNoTracking().Include(row => row.Things)
            .Where(row => row.DisputeId == disputeId && row.Decision == StepKind.Approved).OrderByDescending(row => row.BaseEdition).FirstOrDefaultAsync(work.Stop);
        var known = last?.Things.ToDictionary(thing => thing.ThingId, thing => thing.ThingVersion) ?? [];
        foreach (var moved in await work.Data.Set<MovedThing>().AsNoTracking().Where(row => row.ToId == disputeId).ToListAsync(work.Stop))
            known[moved.ThingId] = Math.Max(moved.PublishedVersion, known.GetValueOrDefault(moved.ThingId));
        return known;
    }
}
