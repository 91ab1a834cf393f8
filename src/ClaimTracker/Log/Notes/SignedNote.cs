using System.Buffers.Binary;
using System.Text;

namespace ClaimTracker.Log.Notes;

/// <summary>A text with signatures under it (C2SP signed-note): the text ends with a line break, a blank line follows, then one line a signature.</summary>
/// <param name="Text">What is signed, with its last line break.</param>
public sealed record SignedNote(string Text, IReadOnlyList<SignedNote.Signature> Signatures)
{
    private const string LineStart = "\u2014 ";
    private const int IdLength = 4;

    /// <summary>Signs the text with each key, in their order.</summary>
    /// <exception cref="FormatException">The text is empty or does not end with a line break.</exception>
    public static SignedNote Sign(string text, IEnumerable<SigningKey> keys)
    {
        if (!text.EndsWith('\n')) throw new FormatException("The text of a note ends with a line break.");
        return new SignedNote(text, [.. keys.Select(key => new Signature(key.Verifier.Name, key.Verifier.Id, key.Sign(text)))]);
    }

    /// <summary>Reads a note, also one that others have signed too.</summary>
    /// <exception cref="FormatException">It is no note.</exception>
    public static SignedNote Read(string note)
    {
        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || !note.EndsWith('\n')) throw new FormatException("This is no signed note: the blank line before the signatures is missing.");
        var lines = note[(end + 2)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0) throw new FormatException("This note carries no signature.");
        return new SignedNote(note[..(end + 1)], [.. lines.Select(ReadLine)]);
    }

    /// <summary>Whether the holder of this key signed exactly this text.</summary>
    public bool IsSignedBy(VerifierKey key) =>
        Signatures.Any(signature => signature.Name == key.Name && signature.KeyId == key.Id && key.Verifies(Encoding.UTF8.GetBytes(Text), signature.Bytes));

    public override string ToString() => Text + "\n" + string.Concat(Signatures.Select(signature => $"{LineStart}{signature.Name} {Base64(signature)}\n"));

    private static string Base64(Signature signature)
    {
        var bytes = new byte[IdLength + signature.Bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, signature.KeyId);
        signature.Bytes.CopyTo(bytes, IdLength);
        return Convert.ToBase64String(bytes);
    }

    private static Signature ReadLine(string line)
    {
        var fields = line.StartsWith(LineStart, StringComparison.Ordinal) ? line[LineStart.Length..].Split(' ') : [];
        if (fields.Length != 2) throw new FormatException("A signature line is written: em dash, name, base64.");
        var bytes = Convert.FromBase64String(fields[1]);
        if (bytes.Length <= IdLength) throw new FormatException("A signature holds more than the id of its key.");
        return new Signature(fields[0], BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[IdLength..]);
    }

    /// <summary>One signature: whose, with which key, and its bytes.</summary>
    public sealed record Signature(string Name, uint KeyId, byte[] Bytes);
}
