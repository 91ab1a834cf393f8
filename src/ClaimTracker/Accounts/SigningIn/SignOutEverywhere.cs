using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>A person ends all their sessions, on every device, this one too.</summary>
public sealed class SignOutEverywhere(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SignOutEverywhere), Right.Secure, work => work.EndSessions(work.Person!), stop);
}
