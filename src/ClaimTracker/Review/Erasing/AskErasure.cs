using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Erasing;

/// <summary>An administrator asks, with a legal ground, that parts of published editions be erased. Nothing happens before a second person confirms it.</summary>
public sealed class AskErasure(Workroom workroom)
{
    /// <summary>Answers the id of the erasure.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, ErasureDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AskErasure), Right.Administer, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            var intake = new Intake();
            var ground = intake.RequiredChoice<ErasureGround>(draft.Ground, nameof(draft.Ground), "the legal ground");
            if (ground == ErasureGround.SampleRemoved && draft.Ground is not null) intake.Refuse(nameof(draft.Ground), "Sample data is removed by its own command. Choose another ground.");
            var why = intake.Required(draft.Why, nameof(draft.Why), "why it must be erased, without repeating it", Erasure.WhyLimit);
            var ids = draft.Parts.Select(typed => intake.Id(typed, nameof(draft.Parts), "the parts")).OfType<Guid>().Distinct().ToList();
            var parts = await work.Data.Set<EditionPart>().AsNoTracking()
                .Where(part => ids.Contains(part.Id) && part.Kind != PartKind.Publication && work.Data.Editions.Any(edition => edition.Id == part.EditionId && edition.DisputeId == dispute.Id)).ToListAsync(work.Stop);
            if (ids.Count == 0) intake.Refuse(nameof(draft.Parts), "Choose at least one part of an edition.");
            if (parts.Count < ids.Count || parts.Exists(part => part.IsErased)) intake.Refuse(nameof(draft.Parts), "A part that you chose is not there any more, or is erased already. Choose again from the list.");
            intake.Insist();
            work.Because(why);
            var erasure = work.Data.Add(new Erasure(dispute.Id, ground, why, work.PersonId, work.Now)).Entity;
            foreach (var part in parts) erasure.Parts.Add(new ErasurePart(erasure.Id, part.Id));
            return erasure.Id;
        }, stop);
}
