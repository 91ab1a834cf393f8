using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Accounts.Links;

/// <summary>The secret of a one-time link: 256 random bits, written for an address.</summary>
internal static class LinkToken
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
