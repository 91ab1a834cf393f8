using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Model;

namespace ClaimTracker.Text;

/// <summary>A run of words that two texts share, or that only one of them has. Texts that are too long or too unlike to be read word by word are shown one after the other.</summary>
public sealed partial record WordPiece(WordPiece.Change Kind, string Text)
{
    private const int MostWords = 6000;

    public enum Change
    {
        Kept,
        Added,
        Removed,
    }

    /// <summary>The pieces in reading order, each as long as it can be.</summary>
    public static IReadOnlyList<WordPiece> Between(string? said, string? says)
    {
        if (string.IsNullOrEmpty(said) || string.IsNullOrEmpty(says)) return Whole(said, says);
        var (saidWords, saysWords) = (Words(said), Words(says));
        if (saidWords.Length + saysWords.Length > MostWords) return Whole(said, says);
        var found = new Differ().CreateCustomDiffs(said, says, ignoreWhiteSpace: false, text => ReferenceEquals(text, said) ? saidWords : saysWords);
        var pieces = new List<WordPiece>();
        var (before, after) = (0, 0);
        foreach (var (old, now) in Blocks(found))
        {
            Take(pieces, Change.Kept, found.PiecesNew[after..now.Start]);
            Take(pieces, Change.Removed, found.PiecesOld[old]);
            Take(pieces, Change.Added, found.PiecesNew[now]);
            (before, after) = (old.End.Value, now.End.Value);
        }
        Take(pieces, Change.Kept, found.PiecesOld[before..]);
        var kept = pieces.Where(piece => piece.Kind == Change.Kept).Sum(piece => piece.Text.Length);
        return kept * 4 < Math.Max(said.Length, says.Length) ? Whole(said, says) : pieces;
    }

    private static string[] Words(string text)
    {
        var words = new List<string>();
        foreach (var match in Word().EnumerateMatches(text)) words.Add(text.Substring(match.Index, match.Length));
        return [.. words];
    }

    private static List<WordPiece> Whole(string? said, string? says)
    {
        var pieces = new List<WordPiece>();
        if (!string.IsNullOrEmpty(said)) pieces.Add(new WordPiece(Change.Removed, said));
        if (!string.IsNullOrEmpty(said) && !string.IsNullOrEmpty(says)) pieces.Add(new WordPiece(Change.Kept, "\n"));
        if (!string.IsNullOrEmpty(says)) pieces.Add(new WordPiece(Change.Added, says));
        return pieces;
    }

    /// <summary>What was replaced by what; changes with nothing but white space between them are one.</summary>
    private static List<(Range Old, Range Now)> Blocks(DiffResult found)
    {
        var blocks = new List<(Range Old, Range Now)>();
        foreach (var block in found.DiffBlocks)
        {
            var (old, now) = (block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA), block.InsertStartB..(block.InsertStartB + block.InsertCountB));
            if (blocks is [.., var last] && found.PiecesOld[last.Old.End..old.Start].All(string.IsNullOrWhiteSpace)) blocks[^1] = (last.Old.Start..old.End, last.Now.Start..now.End);
            else blocks.Add((old, now));
        }
        return blocks;
    }

    private static void Take(List<WordPiece> pieces, Change kind, string[] words)
    {
        if (words.Length > 0) pieces.Add(new WordPiece(kind, string.Concat(words)));
    }

    [GeneratedRegex(@"\w+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\w\s]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
