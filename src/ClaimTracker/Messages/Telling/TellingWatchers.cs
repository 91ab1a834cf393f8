using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Messages.Watching;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.ByClaim;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Legal;
using ClaimTracker.Review.Moving;
using ClaimTracker.Review.Planning;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Review.Second;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Together;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Telling;

/// <summary>Tells those who watch a dispute. What belongs to a dispute is told by its lines of history, so that a deed that is added later is told of too: as a change.</summary>
internal static class TellingWatchers
{
    /// <summary>The steps that are told one by one, by the deed that takes them; whatever else is done to a dispute is a change.</summary>
    private static readonly Dictionary<string, MessageEvent> Steps = new(StringComparer.Ordinal)
    {
        [nameof(SubmitDispute)] = MessageEvent.Submitted,
        [nameof(RecallSubmission)] = MessageEvent.Recalled,
        [nameof(ReturnSubmission)] = MessageEvent.Returned,
        [nameof(DeclineSubmission)] = MessageEvent.Declined,
        [nameof(ApproveSubmission)] = MessageEvent.FirstApproved,
        [nameof(RecordLook)] = MessageEvent.Looked,
        [nameof(WithdrawDispute)] = MessageEvent.Withdrawn,
        [nameof(ReopenDispute)] = MessageEvent.Reopened,
        [nameof(MergeDisputes)] = MessageEvent.Merged,
        [nameof(SplitDispute)] = MessageEvent.Split,
        [nameof(HoldFromReaders)] = MessageEvent.Held,
        [nameof(ConfirmHold)] = MessageEvent.HoldConfirmed,
        [nameof(LiftHold)] = MessageEvent.HoldEnded,
        [nameof(EndUnconfirmedHolds)] = MessageEvent.HoldEnded,
        [nameof(AskSeal)] = MessageEvent.SealAsked,
        [nameof(ConfirmSeal)] = MessageEvent.Sealed,
        [nameof(DropSeal)] = MessageEvent.SealDropped,
        [nameof(AskUnseal)] = MessageEvent.UnsealAsked,
        [nameof(Unseal)] = MessageEvent.Unsealed,
        [nameof(KeepSealed)] = MessageEvent.KeptSealed,
        [nameof(ReviewClaim)] = MessageEvent.ClaimsReviewed,
        [nameof(CancelRelease)] = MessageEvent.ReleaseCancelled,
        [nameof(ReleaseDue)] = MessageEvent.ReleaseFailed,
        [nameof(GiveSecondVerdict)] = MessageEvent.SecondVerdictGiven,
        [nameof(GiveLegalRead)] = MessageEvent.LegalReadGiven,
        [nameof(ProposeVerdict)] = MessageEvent.VerdictProposed,
    };

    /// <summary>What is told once until it is seen, with the number of changes, so that nobody drowns in somebody else's typing.</summary>
    private static readonly MessageEvent[] Counted = [MessageEvent.Changed, MessageEvent.VerdictProposed, MessageEvent.ClaimsReviewed];

    /// <param name="work">The deed.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="told">Who is told of it already, more exactly; they are not told twice.</param>
    public static async Task<IReadOnlyList<Message>> OfWatched(this Work work, IReadOnlyList<Change> lines, IReadOnlyList<Message> told)
    {
        var fresh = new List<Message>();
        foreach (var dispute in lines.Where(line => line.DisputeId is not null && !BesideTheWork.Kinds.Contains(line.ThingKind)).GroupBy(line => line.DisputeId!.Value))
        {
            var watchers = await work.Data.Set<Watch>().Where(watch => watch.DisputeId == dispute.Key).Select(watch => watch.AccountId).ToListAsync(work.Stop);
            var what = Told(dispute);
            foreach (var watcher in watchers.Where(watcher => watcher != work.Person?.Id && !told.Any(message => message.RecipientId == watcher && message.DisputeId == dispute.Key)))
            {
                if (Counted.Contains(what) && await Unseen(work, watcher, dispute.Key, what) is { } known) known.Again(work.Person?.Id, work.Now);
                else fresh.Add(new Message(watcher, MessageKind.Watched, what, work.Now) { ById = work.Person?.Id, DisputeId = dispute.Key });
            }
        }
        return fresh;
    }

    private static MessageEvent Told(IEnumerable<Change> lines)
    {
        var known = lines.ToList();
        if (known.Exists(IsClosing)) return MessageEvent.Merged;
        if (known.Exists(line => line.ThingKind == nameof(Edition) && line.Deed is nameof(ApproveSubmission) or nameof(ReleaseDue))) return MessageEvent.Published;
        return Steps.GetValueOrDefault(known[0].Deed, MessageEvent.Changed);
    }

    /// <summary>An approval takes a dispute from readers only where it was merged into the one that is approved.</summary>
    private static bool IsClosing(Change line) =>
        line.Deed is nameof(ApproveSubmission) or nameof(ReleaseDue) && line.Texts.Any(text => text is { Field: nameof(Dispute.IsPublic), After: "False" });

    private static Task<Message?> Unseen(Work work, Guid watcher, Guid disputeId, MessageEvent what) =>
        work.Data.Set<Message>().FirstOrDefaultAsync(message => message.RecipientId == watcher && message.DisputeId == disputeId && message.Kind == MessageKind.Watched && message.What == what && message.SeenAt == null, work.Stop);
}
