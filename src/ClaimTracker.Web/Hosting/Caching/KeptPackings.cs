using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace ClaimTracker.Web.Hosting;

/// <summary>Answers as they were compressed last, found by what they say (SHA-256): most pages that are made anew, because something else was published, say what they said before, and to compress them costs more than to write them.</summary>
public sealed class KeptPackings : IDisposable
{
    private const long MostBytes = 32 * 1024 * 1024;

    /// <summary>Characters of base64url: 126 bits, so that no two answers share a tag.</summary>
    private const int TagLength = 21;

    private readonly MemoryCache packings = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public void Dispose() => packings.Dispose();

    /// <summary>The same bytes for the same answer and packing (<see cref="PackedAs"/>), with their entity tag.</summary>
    public Packed Of(ReadOnlySpan<byte> answer, string packing)
    {
        var key = (Digest(answer), packing);
        if (packings.TryGetValue(key, out Packed? known)) return known!;
        var bytes = PackedAs.Pack(answer, packing);
        var packed = new Packed(bytes, $"\"{Digest(bytes)[..TagLength]}\"");
        packings.Set(key, packed, new MemoryCacheEntryOptions { Size = bytes.Length });
        return packed;
    }

    private static string Digest(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return Base64Url.EncodeToString(digest);
    }

    /// <param name="Bytes">As they travel.</param>
    /// <param name="Tag">A strong entity tag over them (RFC 9110, 8.8.3).</param>
    public sealed record Packed(byte[] Bytes, string Tag);
}
