using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Log.Notes;

/// <summary>A public key under a name, written <c>name+hash+key</c> as C2SP signed-note writes it; whoever holds it can check what the log signed.</summary>
public sealed record VerifierKey
{
    /// <summary>The byte that says Ed25519.</summary>
    internal const byte Algorithm = 1;

    private readonly byte[] publicKey;

    /// <exception cref="FormatException">The name or the key has another shape.</exception>
    public VerifierKey(string name, byte[] publicKey)
    {
        if (!IsName(name)) throw new FormatException("The name of a key has no space and no plus sign, and is not empty.");
        if (publicKey.Length != Ed25519.KeyLength) throw new FormatException("A public key has 32 bytes.");
        (Name, this.publicKey) = (name, publicKey);
        Id = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Algorithm, .. publicKey]));
    }

    public string Name { get; }

    /// <summary>The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key), as one number.</summary>
    public uint Id { get; }

    /// <summary>Reads <c>name+hash+key</c>.</summary>
    /// <exception cref="FormatException">It is no such line, or its hash is not that of its key.</exception>
    public static VerifierKey Read(string text)
    {
        var fields = text.Trim().Split('+', 3);
        if (fields.Length != 3) throw new FormatException("A verifier key is written name+hash+key.");
        var bytes = Convert.FromBase64String(fields[2]);
        if (bytes.Length != 1 + Ed25519.KeyLength || bytes[0] != Algorithm) throw new FormatException("The verifier key is not of the kind Ed25519.");
        var key = new VerifierKey(fields[0], bytes[1..]);
        return key.Id.ToString("x8", CultureInfo.InvariantCulture) == fields[1] ? key : throw new FormatException("The hash in the verifier key is not that of its name and key.");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}+{Id:x8}+{Convert.ToBase64String([Algorithm, .. publicKey])}");

    public bool Equals(VerifierKey? other) => other is not null && Name == other.Name && publicKey.AsSpan().SequenceEqual(other.publicKey);

    public override int GetHashCode() => HashCode.Combine(Name, Id);

    /// <summary>What is allowed as a key's name, and so as a log's origin.</summary>
    public static bool IsName(string name) => name.Length > 0 && !name.Any(letter => letter == '+' || char.IsWhiteSpace(letter) || char.IsControl(letter));

    internal bool Verifies(byte[] message, byte[] signature) => Ed25519.Verifies(publicKey, message, signature);
}
