using Microsoft.Extensions.Caching.Memory;

namespace ClaimTracker.Public.Record;

/// <summary>
/// The body of disputes as HTML, of each edition as it was rendered last. It is given out only where everything from which it was rendered is the same now as it was then, so that nothing has to
/// be dropped for a page to be right: what was corrected, held, sealed, erased or named otherwise is asked for under something else.
/// </summary>
public sealed class KeptViews : IDisposable
{
    private const long MostCharacters = 32 * 1024 * 1024;

    private readonly MemoryCache views = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    public void Dispose() => views.Dispose();

    /// <summary>Empty where it has to be rendered.</summary>
    public string? Find(ViewedDispute asked) => views.TryGetValue(asked.Document.EditionId, out Kept? kept) && kept!.Of == asked ? kept.Html : null;

    public void Keep(ViewedDispute rendered, string html) =>
        views.Set(rendered.Document.EditionId, new Kept(rendered, html), new MemoryCacheEntryOptions { Size = html.Length });

    private sealed record Kept(ViewedDispute Of, string Html);
}
