using ClaimTracker.Data;
using ClaimTracker.Disputes;

namespace ClaimTracker.Claims;

/// <summary>Saves single fields of a claim while it is typed. Others may save other fields of it meanwhile; a field that they saved is refused, so that both texts can be compared.</summary>
public sealed class SaveClaimFields(Workroom workroom)
{
    /// <summary>Answers what is stored now in the fields that changed, by their names; none when nothing did.</summary>
    public Task<Outcome<IReadOnlyDictionary<string, string?>>> Do(Actor actor, Guid disputeId, Guid claimId, IReadOnlyList<FieldChange> changes, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveClaimFields), Right.Write, async work =>
        {
            await work.RefuseWithdrawn(disputeId);
            var claim = await SaveClaim.Whole(work, disputeId, claimId);
            var draft = ClaimDraft.From(claim);
            var taken = await work.Take(claim, draft, changes);
            var intake = new Intake();
            if (!string.IsNullOrWhiteSpace(draft.NewSpeaker) && !taken.Contains(nameof(draft.SpeakerId), StringComparer.Ordinal)) draft.SpeakerId = null;
            await SaveClaim.Amend(work, claim, draft, intake);
            intake.Insist(draft);
            return TakingFields.Stored(ClaimDraft.From(claim), taken);
        }, stop);
}
