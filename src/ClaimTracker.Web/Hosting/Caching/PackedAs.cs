using System.Buffers;
using System.IO.Compression;

namespace ClaimTracker.Web.Hosting;

/// <summary>How an answer travels: Brotli, gzip or as it is, by what the browser takes (RFC 9110, 12.5.3). Its name is the value of <c>Content-Encoding</c>; empty for as it is.</summary>
public static class PackedAs
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";
    private const int BrotliLevel = 4;
    private const int BrotliWindow = 22;

    public static string Wanted(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return Takes(accepted, Brotli) ? Brotli : Takes(accepted, Gzip) ? Gzip : string.Empty;
    }

    public static byte[] Pack(ReadOnlySpan<byte> bytes, string packing)
    {
        if (packing.Length == 0) return bytes.ToArray();
        if (packing == Brotli)
        {
            var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
            try
            {
                if (BrotliEncoder.TryCompress(bytes, room, out var length, BrotliLevel, BrotliWindow)) return room[..length];
                throw new InvalidOperationException("The answer could not be compressed.");
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(room);
            }
        }
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A coding with the weight 0 is refused.</summary>
    private static bool Takes(string accepted, string coding)
    {
        foreach (var part in accepted.Split(',', StringSplitOptions.TrimEntries))
        {
            var pieces = part.Split(';', StringSplitOptions.TrimEntries);
            if (pieces[0].Equals(coding, StringComparison.OrdinalIgnoreCase))
                return !Array.Exists(pieces, piece => piece is "q=0" or "q=0." or "q=0.0" or "q=0.00" or "q=0.000");
        }
        return false;
    }
}
