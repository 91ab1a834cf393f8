using ClaimTracker.Data;

namespace ClaimTracker.Review.Sealing;

/// <summary>Closes the wish to unseal: the dispute stays sealed. The one who asked may do so too.</summary>
public sealed class KeepSealed(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid sealId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(KeepSealed), Right.Edit, async work =>
        {
            var seal = await work.FindOpen(sealId, version, isSealed: true);
            if (seal.UnsealAskedById is null)
                throw new RefusedException(RefusalKind.Invalid, "Nobody has asked that it be unsealed, so there is nothing to decide.");
            seal.Keep();
        }, stop);
}
