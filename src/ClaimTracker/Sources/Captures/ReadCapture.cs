using System.Security.Cryptography;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sources.Captures;

/// <summary>Reads stored copies for staff: what a source has, and the bytes of one by their SHA-256.</summary>
public sealed class ReadCapture(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>Empty when nothing of that SHA-256 is kept.</summary>
    public async Task<(byte[] Bytes, string MediaType)?> Read(string sha256, CancellationToken stop = default)
    {
        if (sha256.Length != SHA256.HashSizeInBytes * 2 || !sha256.All(char.IsAsciiHexDigitLower)) return null;
        await using var data = await contexts.CreateDbContextAsync(stop);
        var kept = await data.Set<Capture>().AsNoTracking().Where(capture => capture.Sha256 == sha256).OrderBy(capture => capture.TakenAt)
            .Select(capture => new { capture.Content!.Bytes, capture.MediaType }).FirstOrDefaultAsync(stop);
        return kept is null ? null : (kept.Bytes, kept.MediaType);
    }

    /// <summary>The captures of a source without their contents, newest first.</summary>
    public async Task<IReadOnlyList<CaptureEntry>> Of(Guid sourceId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<Capture>().AsNoTracking().Where(capture => capture.SourceId == sourceId).OrderByDescending(capture => capture.TakenAt)
            .Select(capture => new CaptureEntry(capture.Sha256, capture.TakenAt, capture.MediaType, capture.Size, capture.Text != null, capture.ArchiveUrl)).ToListAsync(stop);
    }
}
