using System.Globalization;
using ClaimTracker.Log.Tree;

namespace ClaimTracker.Log.Notes;

/// <summary>What a log says of itself at one moment (C2SP tlog-checkpoint): its origin, how many entries it has, and the root over them.</summary>
public sealed record Checkpoint(string Origin, long Size, Digest Root)
{
    private const int Lines = 3;

    /// <summary>The text that is signed.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Root}\n");

    /// <summary>Reads the text of a note; lines behind the third are extensions and are passed over.</summary>
    /// <exception cref="FormatException">It is no checkpoint.</exception>
    public static Checkpoint Read(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length <= Lines || !long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size.ToString(CultureInfo.InvariantCulture) != lines[1])
            throw new FormatException("A checkpoint has three lines: origin, size, root.");
        return new Checkpoint(lines[0], size, new Digest(Convert.FromBase64String(lines[2])));
    }

    /// <summary>Signs it.</summary>
    /// <exception cref="InvalidOperationException">A key is not of this origin.</exception>
    public SignedNote Sign(IReadOnlyList<SigningKey> keys) =>
        keys.All(key => key.Verifier.Name == Origin) ? SignedNote.Sign(Text, keys) : throw new InvalidOperationException("A checkpoint is signed by keys of its own origin.");
}
