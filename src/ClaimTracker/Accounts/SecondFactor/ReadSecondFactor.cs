using ClaimTracker.Accounts.Passkeys;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>Reads which second factors an account has.</summary>
public sealed class ReadSecondFactor(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public async Task<SecondFactorEntry> Of(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var since = await data.Authenticators(accountId).Select(row => (DateTimeOffset?)row.AddedAt).FirstOrDefaultAsync(stop);
        var passkeys = await data.PasskeysOf(accountId).AsNoTracking().ToListAsync(stop);
        var codes = await data.Set<RecoveryCode>().CountAsync(row => row.AccountId == accountId && row.UsedAt == null, stop);
        return new SecondFactorEntry(since, [.. passkeys.Select(PasskeyEntry.Of).OrderBy(passkey => passkey.AddedAt)], codes);
    }
}
