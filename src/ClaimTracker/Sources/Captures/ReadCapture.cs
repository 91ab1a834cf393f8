using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sources.Captures;

/// <summary>Reads the bytes of a stored copy by their SHA-256, for staff.</summary>
public sealed class ReadCapture(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public async Task<(byte[] Bytes, string Sha256)?> Read(string sha256, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var bytes = await data.Set<Capture>().AsNoTracking().Where(capture => capture.Sha256 == sha256).Select(capture => capture.Content!.Bytes).FirstOrDefaultAsync(stop);
        return bytes is null ? null : (bytes, sha256);
    }
}
