using System.Security.Cryptography;

namespace ClaimTracker.Log.Entries;

/// <summary>SHA-256(salt ‖ payload) with 32 random bytes of salt: it binds us to the payload and tells nothing of it, and stays true when payload and salt are erased.</summary>
public static class Commitment
{
    /// <summary>In bytes.</summary>
    public const int SaltLength = 32;

    /// <summary>In bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    public static byte[] To(byte[] salt, byte[] payload) => SHA256.HashData([.. salt, .. payload]);
}
