using System.Globalization;
using ClaimTracker.Data;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimTracker.Web.Account;

/// <summary>Gives a page something that must come back with its form unseen and unchanged, within ten minutes and for the same purpose, such as the challenge of a passkey.</summary>
public sealed class Sealed(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long it may take to come back.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <param name="text">What must come back.</param>
    /// <param name="purpose">For what, and of whom; what was sealed for another purpose does not open.</param>
    public string Close(string text, string purpose) =>
        Protector(purpose).Protect($"{(clock.Now() + Lifetime).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)} {text}");

    /// <summary>Null for what is too old, forged, or meant for something else.</summary>
    public string? Open(string? closed, string purpose)
    {
        if (string.IsNullOrEmpty(closed)) return null;
        try
        {
            var parts = Protector(purpose).Unprotect(closed).Split(' ', 2);
            return clock.Now().ToUnixTimeMilliseconds() < long.Parse(parts[0], CultureInfo.InvariantCulture) ? parts[1] : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) => protection.CreateProtector("sealed into a form", purpose);
}
