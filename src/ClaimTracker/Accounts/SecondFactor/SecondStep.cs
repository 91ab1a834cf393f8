using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>Reads what was typed as a second factor and uses it up.</summary>
internal static class SecondStep
{
    /// <summary>The six digits, whatever stands between them; null for anything else.</summary>
    public static string? Digits(string? typed)
    {
        var code = new string([.. (typed ?? string.Empty).Where(c => !char.IsWhiteSpace(c))]);
        return code.Length == Totp.Digits && code.All(char.IsAsciiDigit) ? code : null;
    }

    /// <summary>Uses up the code of the account; null for one that is wrong or was used.</summary>
    public static async Task<SignInProof?> UseCode(this Work work, Guid accountId, string? typed)
    {
        if (Digits(typed) is { } digits)
            return await work.Data.Authenticators(accountId).FirstOrDefaultAsync(work.Stop) is { } app && app.Use(digits, work.Now) ? SignInProof.Code : null;
        if (RecoveryCode.HashOfTyped(typed) is not { } hash) return null;
        var code = await work.Data.Set<RecoveryCode>().FirstOrDefaultAsync(row => row.AccountId == accountId && row.Hash == hash && row.UsedAt == null, work.Stop);
        code?.Use(work.Now);
        return code is null ? null : SignInProof.RecoveryCode;
    }
}
