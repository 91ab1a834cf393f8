namespace ClaimTracker.Log.Tree;

/// <summary>Checks proofs as RFC 9162 §2.1.3.2 and §2.1.4.2 lay down, with nothing but the proof, the sizes and the roots.</summary>
public static class ProofCheck
{
    /// <summary>Whether the leaf stands at <paramref name="index"/> in the tree of <paramref name="size"/> leaves with that root.</summary>
    public static bool Includes(Digest leaf, long index, long size, IReadOnlyList<Digest> path, Digest root)
    {
        if (index < 0 || index >= size) return false;
        var (place, last, hash) = (index, size - 1, leaf);
        foreach (var step in path)
        {
            if (last == 0) return false;
            if ((place & 1) == 1 || place == last)
            {
                hash = TreeHash.Node(step, hash);
                for (; (place & 1) == 0 && place != 0; place >>= 1) last >>= 1;
            }
            else
            {
                hash = TreeHash.Node(hash, step);
            }
            (place, last) = (place >> 1, last >> 1);
        }
        return last == 0 && hash == root;
    }

    /// <summary>Whether the second tree begins with the first.</summary>
    public static bool Extends(long firstSize, Digest first, long secondSize, Digest second, IReadOnlyList<Digest> path)
    {
        if (firstSize < 0 || firstSize > secondSize) return false;
        if (firstSize == secondSize) return path.Count == 0 && first == second;
        if (firstSize == 0) return path.Count == 0 && first == TreeHash.Empty;
        var isComplete = (firstSize & (firstSize - 1)) == 0;
        if (path.Count == 0) return false;
        var (place, last) = (firstSize - 1, secondSize - 1);
        for (; (place & 1) == 1; place >>= 1) last >>= 1;
        var start = isComplete ? first : path[0];
        var (old, now) = (start, start);
        foreach (var step in path.Skip(isComplete ? 0 : 1))
        {
            if (last == 0) return false;
            if ((place & 1) == 1 || place == last)
            {
                (old, now) = (TreeHash.Node(step, old), TreeHash.Node(step, now));
                for (; (place & 1) == 0 && place != 0; place >>= 1) last >>= 1;
            }
            else
            {
                now = TreeHash.Node(now, step);
            }
            (place, last) = (place >> 1, last >> 1);
        }
        return last == 0 && old == first && now == second;
    }
}
