using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Links;

/// <summary>Tells whether a link works, before anything is typed.</summary>
public sealed class ReadLink(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>Answers the e-mail address that the link is for (empty for the first administrator), or the sentence that says why it does not work.</summary>
    public async Task<Outcome<string>> Read(AccountLinkKind kind, string? token, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var hash = LinkToken.Hash(token ?? string.Empty);
        var link = await data.Set<AccountLink>().AsNoTracking().FirstOrDefaultAsync(row => row.TokenHash == hash && row.Kind == kind, stop);
        var account = await data.Users.AsNoTracking().FirstOrDefaultAsync(row => link != null && row.Id == link.AccountId && row.IsActive, stop);
        return link is not null && link.IsOpen(clock.Now()) && (account is not null || kind == AccountLinkKind.FirstAdministrator)
            ? Outcome<string>.With(account?.Email ?? string.Empty)
            : Outcome<string>.Refused(RefusalKind.Invalid, [new Refusal(string.Empty, LinkDesk.NoLonger(kind))]);
    }
}
