using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>A person takes ten new recovery codes; the older ones work no more.</summary>
public sealed class RenewRecoveryCodes(Workroom workroom)
{
    /// <summary>Answers the codes, to be shown once.</summary>
    public Task<Outcome<IReadOnlyList<string>>> Do(Actor actor, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RenewRecoveryCodes), Right.Own, async work =>
        {
            work.InsistFresh();
            if (!await work.HasSecondFactor(work.PersonId))
                throw new RefusedException(RefusalKind.Invalid, "Recovery codes stand in for a second factor, and you have none. Set up an authenticator app or a passkey first.");
            return await work.RenewCodes();
        }, stop);
}
