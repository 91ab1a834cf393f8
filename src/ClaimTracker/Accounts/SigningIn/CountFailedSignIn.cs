using ClaimTracker.Data;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Counts a wrong password; the tenth in a row locks the account for 15 minutes.</summary>
public sealed class CountFailedSignIn(Workroom workroom)
{
    // Attempts of one account that meet at the same moment must all count.
    private const int Tries = 20;

    public async Task<Outcome> Do(Guid accountId, CancellationToken stop = default)
    {
        Outcome outcome;
        var tries = 0;
        do outcome = await Count(accountId, stop);
        while (outcome.Kind == RefusalKind.Stale && ++tries < Tries);
        return outcome;
    }

    private Task<Outcome> Count(Guid accountId, CancellationToken stop) =>
        workroom.Do(Actor.Visitor, nameof(CountFailedSignIn), Right.Visit, async work =>
        {
            var account = await work.Find(work.Data.Users.Where(row => row.Id == accountId), "account");
            if (account.IsActive && !account.IsLocked(work.Now)) account.CountFailure(work.Now);
        }, stop);
}
