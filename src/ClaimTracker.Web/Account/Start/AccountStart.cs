using ClaimTracker.Accounts.Start;
using ClaimTracker.Data;

namespace ClaimTracker.Web.Account.Start;

/// <summary>What accounts need at each start: the roles; in Development the sample accounts and their password; elsewhere no open sample account, and a set-up link while there is no account.</summary>
public sealed class AccountStart(
    AccountSettings settings, EnsureRoles roles, EnsureSampleAccounts samples, OpenSampleSignIn openSamples, CloseSampleSignIn closeSamples,
    OfferFirstAdministrator offer, FirstAdministratorFile file)
{
    public async Task Do(CancellationToken stop = default)
    {
        Insist(await roles.Do(stop));
        if (settings.IsDevelopment)
        {
            Insist(await samples.Do(active: true, stop));
            Insist(await openSamples.Do(stop));
            return;
        }
        Insist(await closeSamples.Do(stop));
        await OfferLink(stop);
    }

    private async Task OfferLink(CancellationToken stop)
    {
        var outcome = await offer.Do(await file.Token(stop), stop);
        Insist(outcome);
        if (!outcome.Value.IsNeeded) file.Delete();
        else if (outcome.Value.Issued is { } link) await file.Write(link, stop);
        if (outcome.Value.HeldElsewhereUntil is { } until)
            await Console.Out.WriteLineAsync($"There is no account yet. Another start wrote the set-up link; if it is lost, start again after {until:yyyy-MM-dd HH:mm} UTC.".AsMemory(), stop);
        else if (outcome.Value.IsNeeded)
            await Console.Out.WriteLineAsync($"There is no account yet. The set-up link is in {file.Path}".AsMemory(), stop);
    }

    private static void Insist(Outcome outcome)
    {
        if (!outcome.IsDone) throw new InvalidOperationException(outcome.Sentence);
    }
}
