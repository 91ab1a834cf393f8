using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace ClaimTracker.Publication.Reading;

/// <summary>
/// Editions as documents, kept in memory, since what is published never changes. What can change is no part of what is kept: names, holds, looks. An edition of which something was
/// erased, or whose Markdown another renderer made, is never kept, and the database is asked before each use whether that holds of it by now.
/// </summary>
public sealed class KeptEditions : IDisposable
{
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly MemoryCache documents = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public void Dispose() => documents.Dispose();

    /// <summary>The edition without names.</summary>
    /// <param name="data">The database.</param>
    /// <param name="id">The edition, of which there is one.</param>
    /// <param name="isWhole">What the database just said of it: nothing is erased, and this renderer made its HTML.</param>
    internal async Task<EditionDocument> Read(ClaimTrackerContext data, Guid id, bool isWhole, CancellationToken stop)
    {
        if (isWhole && documents.TryGetValue(id, out EditionDocument? known)) return known!;
        var edition = await data.Editions.AsNoTracking().Include(row => row.Parts).FirstAsync(row => row.Id == id, stop);
        var document = await data.WithoutNames(edition, stop);
        if (IsWhole(edition)) documents.Set(id, document, new MemoryCacheEntryOptions { Size = edition.Parts.Sum(part => (long)part.Bytes.Length) });
        return document;
    }

    /// <summary>Said of the rows that were read, not of those that the database was asked about before.</summary>
    private static bool IsWhole(Edition edition) => edition.Parts.All(part => !part.IsErased && part.RendererVersion == SafeMarkdown.RendererVersion);
}
