using System.Text;
using ClaimTracker.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Accounts.Passwords;

/// <summary>Makes and checks password hashes. A check without an account takes as long as one with it, so that the time tells nobody who has an account.</summary>
internal static class PasswordHashes
{
    private static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
    private static readonly Account Nobody = new();
    private static readonly Lazy<string> NobodysHash = new(() => Hasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    public static string Make(string password) => Hasher.HashPassword(Nobody, Normal(password));

    /// <summary>False for a wrong password, and for no hash at all.</summary>
    public static bool Fits(string? hash, string? typed)
    {
        var answer = Hasher.VerifyHashedPassword(Nobody, hash ?? NobodysHash.Value, Normal(typed ?? string.Empty));
        return hash is not null && answer != PasswordVerificationResult.Failed;
    }

    // Keyboards write accents in different ways; what no password can hold is checked as the empty one, in the same time.
    private static string Normal(string typed) =>
        typed.Length <= 4 * PasswordRule.Longest && PlainText.IsWellFormed(typed) ? typed.Normalize(NormalizationForm.FormKC) : string.Empty;
}
