using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.Public;
using ClaimTracker.Publication;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Web.Hosting;

/// <summary>
/// What the reading room says of its publisher: the configuration, and above it what an administrator saved. It is read once for each revision of what is public, so that a page that is kept
/// under a revision says what was saved under it. While the database is away, what was read last.
/// </summary>
public sealed class PublisherOptions(IOptionsFactory<PublicOptions> configured, IServiceScopeFactory scopes, BoardRevision revision) : IOptions<PublicOptions>
{
    private volatile Kept? kept;

    public PublicOptions Value
    {
        get
        {
            var known = revision.Current;
            if (kept is { } last && last.Revision == known) return last.Options;
            try
            {
                return (kept = new Kept(known, Read())).Options;
            }
            catch (Exception fault) when (kept is not null && DatabaseAbsence.Explains(fault))
            {
                return kept.Options;
            }
        }
    }

    private PublicOptions Read()
    {
        var options = configured.Create(Options.DefaultName);
        using var scope = scopes.CreateScope();
        if (scope.ServiceProvider.GetRequiredService<ReadImprint>().ReadAtOnce() is { } saved) (options.Operator, options.ReportAddress) = (saved.Publisher, saved.ReportAddress ?? string.Empty);
        return options;
    }

    private sealed record Kept(long Revision, PublicOptions Options);
}
