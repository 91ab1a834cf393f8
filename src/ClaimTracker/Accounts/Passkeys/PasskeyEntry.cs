using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Accounts.Passkeys;

/// <summary>One passkey as its owner sees it. The key names it in addresses; it is a hash, for the credential's own id may fill a page.</summary>
public sealed record PasskeyEntry(string Key, string Name, DateTimeOffset AddedAt)
{
    private const int KeyBytes = 16;

    internal static PasskeyEntry Of(IdentityUserPasskey<Guid> row) => new(KeyOf(row.CredentialId), row.Data.Name ?? "passkey", row.Data.CreatedAt);

    internal static string KeyOf(byte[] credentialId) => Convert.ToHexStringLower(SHA256.HashData(credentialId).AsSpan(0, KeyBytes));
}
