using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Log.Notes;

/// <summary>A private key under a name, written <c>PRIVATE+KEY+name+hash+key</c> as the note tools write it. It never enters the database, a log or a page.</summary>
public sealed class SigningKey
{
    private const string Start = "PRIVATE+KEY+";

    private readonly byte[] seed;

    /// <exception cref="FormatException">The name or the seed has another shape.</exception>
    public SigningKey(string name, byte[] seed)
    {
        if (seed.Length != Ed25519.KeyLength) throw new FormatException("The seed of a signing key has 32 bytes.");
        this.seed = seed;
        Verifier = new VerifierKey(name, Ed25519.PublicKey(seed));
    }

    /// <summary>The public half.</summary>
    public VerifierKey Verifier { get; }

    /// <summary>A new key from the random numbers of the operating system.</summary>
    public static SigningKey Make(string name) => new(name, RandomNumberGenerator.GetBytes(Ed25519.KeyLength));

    /// <summary>Reads <c>PRIVATE+KEY+name+hash+key</c>.</summary>
    /// <exception cref="FormatException">It is no such line; the message does not repeat it.</exception>
    public static SigningKey Read(string text)
    {
        var line = text.Trim();
        var fields = line.StartsWith(Start, StringComparison.Ordinal) ? line[Start.Length..].Split('+', 3) : [];
        if (fields.Length != 3) throw new FormatException("A signing key is written PRIVATE+KEY+name+hash+key.");
        var bytes = Convert.FromBase64String(fields[2]);
        if (bytes.Length != 1 + Ed25519.KeyLength || bytes[0] != VerifierKey.Algorithm) throw new FormatException("The signing key is not of the kind Ed25519.");
        var key = new SigningKey(fields[0], bytes[1..]);
        return key.Verifier.Id.ToString("x8", CultureInfo.InvariantCulture) == fields[1] ? key : throw new FormatException("The hash in the signing key is not that of its name and key.");
    }

    /// <summary>The line that <see cref="Read"/> takes; a secret.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Start}{Verifier.Name}+{Verifier.Id:x8}+{Convert.ToBase64String([VerifierKey.Algorithm, .. seed])}");

    internal byte[] Sign(string text) => Ed25519.Sign(seed, Encoding.UTF8.GetBytes(text));
}
