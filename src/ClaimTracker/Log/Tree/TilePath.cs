using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimTracker.Log.Tree;

/// <summary>Where a tile or a bundle of entries stands below the log's address (C2SP tlog-tiles): <c>tile/0/x001/x234/067</c>, <c>tile/entries/000.p/12</c>.</summary>
/// <param name="Level">0 for the hashes of leaves, 1 for those of 256 leaves each, and so on; empty for the entries themselves.</param>
/// <param name="Number">The place of the tile in its level.</param>
/// <param name="Width">How many hashes or entries: 256 for a full tile, 1 to 255 for a partial one.</param>
public sealed partial record TilePath(int? Level, long Number, int Width)
{
    /// <summary>Levels of the tree that one tile spans.</summary>
    public const int Height = 8;

    /// <summary>Hashes of a full tile.</summary>
    public const int FullWidth = 1 << Height;

    private const int MostLevels = 8;
    private const string Entries = "entries";

    /// <summary>Reads what stands behind <c>tile/</c>; empty where it is not exactly as the specification writes it.</summary>
    public static TilePath? Read(string path)
    {
        if (Shape().Match(path) is not { Success: true } match) return null;
        int? level = match.Groups["level"].Value == Entries ? null : int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture);
        var width = match.Groups["width"] is { Success: true } partial ? int.Parse(partial.ValueSpan, CultureInfo.InvariantCulture) : FullWidth;
        var number = long.Parse(match.Groups["number"].Value.Replace("x", string.Empty, StringComparison.Ordinal).Replace("/", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var tile = new TilePath(level, number, width);
        return (level ?? 0) < MostLevels && tile.ToString() == path ? tile : null;
    }

    /// <summary>How many hashes of this tile a tree of <paramref name="size"/> leaves has: 0 to 256.</summary>
    public static int WidthIn(long size, int level, long number) =>
        (int)Math.Clamp((size >> (Height * level)) - (number * FullWidth), 0, FullWidth);

    /// <summary>Whether a tree of that size has all of this tile.</summary>
    public bool IsIn(long size) => WidthIn(size, Level ?? 0, Number) >= Width;

    /// <summary>What stands behind <c>tile/</c>.</summary>
    public override string ToString()
    {
        var digits = Number.ToString(CultureInfo.InvariantCulture);
        digits = digits.PadLeft((digits.Length + 2) / 3 * 3, '0');
        var last = (digits.Length / 3) - 1;
        var number = string.Join('/', Enumerable.Range(0, last + 1).Select(at => (at < last ? "x" : string.Empty) + digits.Substring(at * 3, 3)));
        var level = Level?.ToString(CultureInfo.InvariantCulture) ?? Entries;
        return Width == FullWidth ? $"{level}/{number}" : string.Create(CultureInfo.InvariantCulture, $"{level}/{number}.p/{Width}");
    }

    [GeneratedRegex(@"\A(?<level>0|[1-9][0-9]?|entries)/(?<number>(x[0-9]{3}/){0,5}[0-9]{3})(\.p/(?<width>[1-9][0-9]{0,2}))?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
