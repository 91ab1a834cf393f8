using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ClaimTracker.Log.Tree;

/// <summary>One SHA-256 value of the tree: 32 bytes, compared by value, without an object of its own.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Digest
{
    /// <summary>In bytes.</summary>
    public const int Length = 32;

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    /// <summary>Reads 32 bytes.</summary>
    /// <exception cref="FormatException">There are more or fewer.</exception>
    public Digest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length) throw new FormatException($"A SHA-256 value has {Length} bytes, not {bytes.Length}.");
        first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        second = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        third = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        fourth = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Writes the 32 bytes to the start of <paramref name="target"/>.</summary>
    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64BigEndian(target, first);
        BinaryPrimitives.WriteUInt64BigEndian(target[8..], second);
        BinaryPrimitives.WriteUInt64BigEndian(target[16..], third);
        BinaryPrimitives.WriteUInt64BigEndian(target[24..], fourth);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>In base64, as checkpoints and proofs carry it.</summary>
    public override string ToString() => Convert.ToBase64String(ToArray());

    /// <summary>Hashes laid end to end, as tiles hold them.</summary>
    public static byte[] Join(IReadOnlyCollection<Digest> digests)
    {
        var bytes = new byte[digests.Count * Length];
        var at = 0;
        foreach (var digest in digests)
        {
            digest.CopyTo(bytes.AsSpan(at));
            at += Length;
        }
        return bytes;
    }

    /// <summary>The hash at a place in a row of hashes laid end to end.</summary>
    public static Digest At(ReadOnlySpan<byte> row, int place) => new(row.Slice(place * Length, Length));
}
