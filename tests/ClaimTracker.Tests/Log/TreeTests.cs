using System.Buffers.Binary;
using ClaimTracker.Log.Tree;

namespace ClaimTracker.Tests.Log;

public sealed class TreeTests
{
    private const int Most = 300;

    private static readonly string[] Roots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    private static readonly IReadOnlyList<byte[]> Many = [.. Enumerable.Range(0, Most).Select(BitConverter.GetBytes)];

    [Fact]
    public void The_roots_of_the_standard_entries_are_those_of_the_standard()
    {
        for (var size = 0; size <= LogVectors.Entries.Count; size++)
            Assert.Equal(Roots[size], Convert.ToHexStringLower(LogVectors.Grow(LogVectors.Entries.Take(size)).Range.Root().ToArray()));
    }

    [Fact]
    public void The_proofs_over_the_standard_entries_are_those_of_the_vectors()
    {
        var (_, proofs) = LogVectors.Grow(LogVectors.Entries);
        foreach (var (name, expected) in LogVectors.Proofs)
        {
            var words = name.Split(' ');
            var (first, second) = (long.Parse(words[1], null), long.Parse(words[3], null));
            var made = words[0] == "inclusion" ? proofs.Inclusion(first, second) : proofs.Consistency(first, second);
            Assert.Equal(expected, [.. made.Select(hash => hash.ToString())]);
        }
    }

    [Fact]
    public void The_tile_and_the_bundle_of_the_standard_entries_are_those_of_the_vectors()
    {
        Assert.Equal(LogVectors.Bytes("tile-0-000.p-8"), Digest.Join([.. LogVectors.Entries.Select(entry => TreeHash.Leaf(entry))]));
        Assert.Equal(LogVectors.Bytes("tile-entries-000.p-8"), LogVectors.Entries.SelectMany(entry => Prefixed(entry)));
    }

    [Fact]
    public void Every_inclusion_proof_verifies_and_none_with_one_bit_changed_does()
    {
        var (_, proofs) = LogVectors.Grow(Many);
        for (var size = 1L; size <= Most; size++)
        {
            var root = proofs.Root(size);
            for (var index = 0L; index < size; index++)
            {
                var (leaf, path) = (TreeHash.Leaf(Many[(int)index]), proofs.Inclusion(index, size));
                Assert.True(ProofCheck.Includes(leaf, index, size, path, root), $"{index} in {size}");
                foreach (var forged in Forged(path, (int)(index + size))) Assert.False(ProofCheck.Includes(leaf, index, size, forged, root), $"{index} in {size}, forged");
                Assert.False(ProofCheck.Includes(Flipped(leaf, (int)index), index, size, path, root));
            }
        }
    }

    [Fact]
    public void Every_consistency_proof_verifies_and_none_with_one_bit_changed_does()
    {
        var (_, proofs) = LogVectors.Grow(Many);
        for (var second = 0L; second <= Most; second++)
        {
            for (var first = 0L; first <= second; first++)
            {
                var (old, now, path) = (proofs.Root(first), proofs.Root(second), proofs.Consistency(first, second));
                Assert.True(ProofCheck.Extends(first, old, second, now, path), $"{first} to {second}");
                foreach (var forged in Forged(path, (int)(first + second))) Assert.False(ProofCheck.Extends(first, old, second, now, forged), $"{first} to {second}, forged");
                Assert.False(ProofCheck.Extends(first, Flipped(old, (int)first), second, now, path));
                // Every tree extends the empty one, so nothing can be said of its root.
                Assert.True(first == 0 || !ProofCheck.Extends(first, old, second, Flipped(now, (int)second), path));
            }
        }
    }

    [Fact]
    public void A_proof_that_is_too_short_too_long_or_for_another_place_does_not_verify()
    {
        var (_, proofs) = LogVectors.Grow(Many);
        var (leaf, path, root) = (TreeHash.Leaf(Many[5]), proofs.Inclusion(5, 200), proofs.Root(200));
        Assert.False(ProofCheck.Includes(leaf, 5, 200, [.. path.SkipLast(1)], root));
        Assert.False(ProofCheck.Includes(leaf, 5, 200, [.. path, root], root));
        Assert.False(ProofCheck.Includes(leaf, 4, 200, path, root));
        Assert.False(ProofCheck.Includes(leaf, 200, 200, path, root));
        Assert.False(ProofCheck.Includes(leaf, -1, 200, path, root));
        Assert.False(ProofCheck.Extends(200, root, 100, proofs.Root(100), []));
    }

    [Fact]
    public void A_compact_range_that_was_kept_goes_on_as_if_it_had_never_stopped()
    {
        for (var size = 0; size < 70; size++)
        {
            var kept = LogVectors.Grow(Many.Take(size)).Range;
            var again = new CompactRange(kept.Size, kept.Subtrees);
            again.Append(TreeHash.Leaf(Many[size]));
            Assert.Equal(LogVectors.Grow(Many.Take(size + 1)).Range.Root(), again.Root());
        }
        Assert.Throws<FormatException>(() => new CompactRange(3, [TreeHash.Empty]));
    }

    /// <summary>Each hash of the path with one bit of it changed; which bit, the salt says.</summary>
    private static IEnumerable<IReadOnlyList<Digest>> Forged(IReadOnlyList<Digest> path, int salt) =>
        path.Select((_, at) => (IReadOnlyList<Digest>)[.. path.Select((hash, place) => place == at ? Flipped(hash, salt + at) : hash)]);

    private static Digest Flipped(Digest hash, int bit)
    {
        var bytes = hash.ToArray();
        bytes[bit / 8 % bytes.Length] ^= (byte)(1 << (bit % 8));
        return new Digest(bytes);
    }

    private static byte[] Prefixed(byte[] entry)
    {
        var bytes = new byte[2 + entry.Length];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)entry.Length);
        entry.CopyTo(bytes, 2);
        return bytes;
    }
}
