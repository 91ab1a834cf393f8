using System.Text;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>Base32 without padding (RFC 4648, section 6), as authenticator apps take secrets and people type recovery codes.</summary>
public static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsOfDigit = 5;

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (buffer, bits) = ((buffer << 8) | one, bits + 8);
            for (; bits >= BitsOfDigit; bits -= BitsOfDigit) text.Append(Alphabet[(buffer >> (bits - BitsOfDigit)) & 31]);
            buffer &= (1 << bits) - 1;
        }
        return bits == 0 ? text.ToString() : text.Append(Alphabet[(buffer << (BitsOfDigit - bits)) & 31]).ToString();
    }

    /// <summary>Null when the text holds anything but digits of the alphabet.</summary>
    public static byte[]? Read(string text)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var digit in text.Select(c => Alphabet.IndexOf(c, StringComparison.Ordinal)))
        {
            if (digit < 0) return null;
            (buffer, bits) = ((buffer << BitsOfDigit) | digit, bits + BitsOfDigit);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
            buffer &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
