using ClaimTracker.Accounts.Links;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Start;

/// <summary>Issues the set-up link while there are no accounts but samples. A link that still works is left as it is, so that instances that start together do not take it from each other.</summary>
public sealed class OfferFirstAdministrator(Workroom workroom)
{
    /// <summary>Takes the token that the data folder holds already, if there is one.</summary>
    public Task<Outcome<FirstAdministratorOffer>> Do(string? held, CancellationToken stop = default) =>
        workroom.Do(Actor.Job("first start"), nameof(OfferFirstAdministrator), Right.Job, async work =>
        {
            if (await work.Data.Users.AnyAsync(account => !account.IsSample, work.Stop)) return FirstAdministratorOffer.NotNeeded;
            var links = await work.Data.Set<AccountLink>().Where(link => link.Kind == AccountLinkKind.FirstAdministrator && link.UsedAt == null).ToListAsync(work.Stop);
            var open = links.Find(link => link.IsOpen(work.Now));
            if (open is null) return FirstAdministratorOffer.Of(await work.Issue(AccountLinkKind.FirstAdministrator, null));
            return held is not null && open.TokenHash == LinkToken.Hash(held) ? FirstAdministratorOffer.Kept : FirstAdministratorOffer.Elsewhere(open.ExpiresAt);
        }, stop);
}
