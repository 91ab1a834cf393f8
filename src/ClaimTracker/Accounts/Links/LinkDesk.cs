using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Links;

/// <summary>Issues links and takes them back in: a new link ends the older ones of the same account, and a used one is refused with what to do.</summary>
internal static class LinkDesk
{
    public static async Task<IssuedLink> Issue(this Work work, AccountLinkKind kind, Guid? accountId)
    {
        await work.EndLinks(accountId);
        var (link, token) = AccountLink.Issue(kind, accountId, work.Now);
        work.Data.Add(link);
        return new IssuedLink(kind, accountId, token, link.ExpiresAt);
    }

    /// <summary>Ends every open link of the account.</summary>
    public static async Task EndLinks(this Work work, Guid? accountId)
    {
        foreach (var older in await work.Data.Set<AccountLink>().Where(link => link.AccountId == accountId && link.UsedAt == null).ToListAsync(work.Stop))
            older.Expire(work.Now);
    }

    public static async Task<AccountLink> FindOpen(this Work work, AccountLinkKind kind, string? token)
    {
        var hash = LinkToken.Hash(token ?? string.Empty);
        var link = await work.Data.Set<AccountLink>().FirstOrDefaultAsync(row => row.TokenHash == hash && row.Kind == kind, work.Stop);
        return link is not null && link.IsOpen(work.Now) ? link : throw new RefusedException(RefusalKind.Invalid, NoLonger(kind));
    }

    /// <summary>The account that an open link belongs to.</summary>
    public static async Task<Account> AccountOf(this Work work, AccountLink link) =>
        await work.Data.Users.FirstOrDefaultAsync(account => account.Id == link.AccountId && account.IsActive, work.Stop)
        ?? throw new RefusedException(RefusalKind.Invalid, NoLonger(link.Kind));

    public static string NoLonger(AccountLinkKind kind) => kind switch
    {
        AccountLinkKind.Invitation => "This invitation does not work: it was used, replaced by a newer one, or is older than a week. Ask an administrator to invite you again.",
        AccountLinkKind.Reset => "This reset link does not work: it was used, replaced by a newer one, or is older than an hour. Ask an administrator for a new one.",
        AccountLinkKind.FirstAdministrator => "This set-up link does not work: it was used, or is older than an hour. While there are no accounts, starting the software again writes a new link to first-admin-link.txt in the data folder.",
    };
}
