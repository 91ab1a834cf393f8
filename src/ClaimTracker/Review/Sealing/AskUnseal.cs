using ClaimTracker.Data;
using ClaimTracker.Review.Publishing;

namespace ClaimTracker.Review.Sealing;

/// <summary>One editor asks that a dispute be unsealed, with a public sentence. It stays sealed until a second one agrees.</summary>
public sealed class AskUnseal(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid sealId, int version, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AskUnseal), Right.Edit, async work =>
        {
            var seal = await work.FindOpen(sealId, version, isSealed: true);
            if (seal.UnsealAskedById is not null)
                throw new RefusedException(RefusalKind.Invalid, "Somebody asked for this already. Unseal it, or keep it sealed.");
            work.Because(PublicReason.Read(reason, "the sentence on why readers get it again"));
            seal.AskToEnd(work.PersonId, work.Now, work.Reason!);
        }, stop);
}
