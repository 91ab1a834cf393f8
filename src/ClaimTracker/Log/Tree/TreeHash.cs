using System.Buffers;
using System.Security.Cryptography;

namespace ClaimTracker.Log.Tree;

/// <summary>The hashing of RFC 6962 §2.1: leaves and inner nodes are told apart by their first byte, so that neither can pass for the other.</summary>
public static class TreeHash
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;
    private const int OnStack = 512;

    /// <summary>One a thread: to make one costs more than to hash so few bytes.</summary>
    [ThreadStatic]
    private static IncrementalHash? hasher;

    /// <summary>The root of a tree without leaves: SHA-256 of nothing.</summary>
    public static Digest Empty { get; } = new(SHA256.HashData([]));

    /// <summary>SHA-256(0x00 ‖ entry).</summary>
    public static Digest Leaf(ReadOnlySpan<byte> entry)
    {
        var length = entry.Length + 1;
        var rented = length > OnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        var input = rented is null ? stackalloc byte[OnStack] : rented;
        input[0] = LeafPrefix;
        entry.CopyTo(input[1..]);
        var hash = Of(input[..length]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }

    /// <summary>SHA-256(0x01 ‖ left ‖ right).</summary>
    public static Digest Node(Digest left, Digest right)
    {
        Span<byte> input = stackalloc byte[1 + (2 * Digest.Length)];
        input[0] = NodePrefix;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + Digest.Length)..]);
        return Of(input);
    }

    private static Digest Of(ReadOnlySpan<byte> input)
    {
        Span<byte> hash = stackalloc byte[Digest.Length];
        hasher ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hasher.AppendData(input);
        hasher.GetHashAndReset(hash);
        return new Digest(hash);
    }
}
