using System.Numerics;

namespace ClaimTracker.Log.Tree;

/// <summary>Makes the proofs of RFC 9162 §2.1.3 and §2.1.4 from the hashes of complete subtrees.</summary>
/// <param name="subtree">Answers the root of a complete subtree by its height and its place among those of its height.</param>
public sealed class Proofs(Func<int, long, Digest> subtree)
{
    /// <summary>The root of the first <paramref name="size"/> leaves.</summary>
    public Digest Root(long size) => size == 0 ? TreeHash.Empty : Root(0, size);

    /// <summary>The path from leaf <paramref name="index"/> to the root of the first <paramref name="size"/> leaves, lowest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public IReadOnlyList<Digest> Inclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<Digest>();
        var (from, to) = (0L, size);
        while (to - from > 1)
        {
            var middle = from + SplitOf(to - from);
            path.Add(index < middle ? Root(middle, to) : Root(from, middle));
            (from, to) = index < middle ? (from, middle) : (middle, to);
        }
        path.Reverse();
        return path;
    }

    /// <summary>The proof that the tree of <paramref name="second"/> leaves begins with that of <paramref name="first"/>; empty when they are equal or the first is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first is larger.</exception>
    public IReadOnlyList<Digest> Consistency(long first, long second)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        if (first == 0 || first == second) return [];
        var path = new List<Digest>();
        var (from, to) = (0L, second);
        while (first != to)
        {
            var middle = from + SplitOf(to - from);
            path.Add(first <= middle ? Root(middle, to) : Root(from, middle));
            (from, to) = first <= middle ? (from, middle) : (middle, to);
        }
        if (from > 0) path.Add(Root(from, to));
        path.Reverse();
        return path;
    }

    private Digest Root(long from, long to)
    {
        var count = to - from;
        if (BitOperations.IsPow2(count)) return subtree(BitOperations.Log2((ulong)count), from / count);
        var middle = from + SplitOf(count);
        return TreeHash.Node(Root(from, middle), Root(middle, to));
    }

    /// <summary>The largest power of two smaller than the number of leaves.</summary>
    private static long SplitOf(long count) => 1L << BitOperations.Log2((ulong)(count - 1));
}
