using System.Numerics;

namespace ClaimTracker.Log.Tree;

/// <summary>All that must be kept of a tree to append to it: the roots of its complete subtrees, largest first. At most 63 hashes, whatever its size.</summary>
public sealed class CompactRange
{
    private readonly List<Digest> subtrees;

    /// <summary>The range of an empty tree.</summary>
    public CompactRange() => subtrees = [];

    /// <summary>The range of a tree of <paramref name="size"/> leaves.</summary>
    /// <exception cref="FormatException">The number of subtrees is not that of this size.</exception>
    public CompactRange(long size, IEnumerable<Digest> subtrees)
    {
        (Size, this.subtrees) = (size, [.. subtrees]);
        if (size < 0 || this.subtrees.Count != BitOperations.PopCount((ulong)size)) throw new FormatException($"A tree of {size} leaves has another number of complete subtrees than {this.subtrees.Count}.");
    }

    /// <summary>The number of leaves.</summary>
    public long Size { get; private set; }

    public IReadOnlyList<Digest> Subtrees => subtrees;

    /// <summary>Takes one more leaf.</summary>
    /// <param name="leaf">The leaf's hash.</param>
    /// <param name="completed">Told of each subtree that this leaf completes: its height (0: the leaf), its place among those of its height, its hash.</param>
    public void Append(Digest leaf, Action<int, long, Digest>? completed = null)
    {
        var (hash, height, place) = (leaf, 0, Size);
        completed?.Invoke(height, place, hash);
        for (; (place & 1) == 1; place >>= 1)
        {
            hash = TreeHash.Node(subtrees[^1], hash);
            subtrees.RemoveAt(subtrees.Count - 1);
            completed?.Invoke(++height, place >> 1, hash);
        }
        subtrees.Add(hash);
        Size++;
    }

    /// <summary>The root over all leaves.</summary>
    public Digest Root()
    {
        if (Size == 0) return TreeHash.Empty;
        var root = subtrees[^1];
        for (var at = subtrees.Count - 2; at >= 0; at--) root = TreeHash.Node(subtrees[at], root);
        return root;
    }
}
