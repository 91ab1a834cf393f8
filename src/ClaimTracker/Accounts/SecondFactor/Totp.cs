using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>Codes of authenticator apps (RFC 6238 over RFC 4226): HMAC-SHA-1, six digits, a new one every 30 seconds. One step early or late is accepted, and no step twice.</summary>
public static class Totp
{
    public const int Digits = 6;
    public const int SecondsOfStep = 30;

    /// <summary>RFC 4226, section 4: a secret as long as the hash.</summary>
    public const int SecretBytes = 20;

    private const int StepsOfTolerance = 1;
    private const int Modulus = 1_000_000;

    /// <summary>A new secret, as apps take it.</summary>
    public static string NewSecret() => Base32.Write(RandomNumberGenerator.GetBytes(SecretBytes));

    public static bool IsSecret(string? secret) => secret is not null && Base32.Read(secret)?.Length == SecretBytes;

    /// <summary>The address that the QR code holds.</summary>
    public static string Address(string secret, string email) =>
        $"otpauth://totp/ClaimTracker:{Uri.EscapeDataString(email)}?secret={secret}&issuer=ClaimTracker";

    public static long StepAt(DateTimeOffset time) => time.ToUnixTimeSeconds() / SecondsOfStep;

    /// <summary>The code of one step.</summary>
    public static string Code(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238: apps know this hash; HMAC does not need it to resist collisions.
        var hash = HMACSHA1.HashData(Base32.Read(secret)!, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed; null for a wrong code, and for one of a step that is not newer than the last one used (RFC 6238, section 5.2).</summary>
    public static long? Match(string secret, string code, DateTimeOffset now, long lastUsed)
    {
        long? found = null;
        for (var step = StepAt(now) - StepsOfTolerance; step <= StepAt(now) + StepsOfTolerance; step++)
        {
            var fits = CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(secret, step)), System.Text.Encoding.ASCII.GetBytes(code));
            if (fits && step > lastUsed) found ??= step;
        }
        return found;
    }
}
