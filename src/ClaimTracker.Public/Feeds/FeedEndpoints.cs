using ClaimTracker.Board;
using ClaimTracker.Public.Finding;
using ClaimTracker.Public.Withheld;
using ClaimTracker.Publication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Public.Feeds;

/// <summary>Feeds of the board, of any view of it, of one dispute and of corrections. Samples stand in none (rule 11).</summary>
public static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder site)
    {
        site.MapGet(Addresses.BoardFeed, Board);
        site.MapGet(Addresses.CorrectionsFeed, Corrections);
        site.MapGet("/disputes/{slug}/feed.atom", Dispute);
    }

    private static async Task<IResult> Board(HttpContext context, ReadBoard read, IOptions<PublicOptions> options, CancellationToken stop)
    {
        var query = BoardAddress.Read(context.Request.Query) with { WithoutSamples = true };
        var page = await read.Read(query, stop);
        if (page.Fault is { } fault) return Refused(fault);
        var title = query.IsFiltered ? $"ClaimTracker: {string.Join(", ", query.Filters.Where(filter => filter.Value is not null).Select(filter => $"{filter.Key} {filter.Value}"))}" : "ClaimTracker: disputed claims, both sides";
        return Feed(context, options, Addresses.BoardAs(Addresses.BoardFeed, query), Addresses.BoardFrom(query, null), title, page.Entries.Select(FeedEntries.Of));
    }

    private static async Task<IResult> Corrections(HttpContext context, ReadNotices read, IOptions<PublicOptions> options, CancellationToken stop)
    {
        var kind = context.Request.Query["kind"].ToString() is { Length: > 0 } asked ? asked : null;
        var page = await read.Read(kind, after: null, withSamples: false, stop);
        if (page.Fault is { } fault) return Refused(fault);
        return Feed(context, options, Addresses.CorrectionsAs(Addresses.CorrectionsFeed, kind), Addresses.CorrectionsAs(Addresses.AllCorrections, kind), "ClaimTracker: corrections", page.Notices.Select(FeedEntries.Of));
    }

    private static async Task<IResult> Dispute(string slug, HttpContext context, ReadPublished read, ReadHold holds, ReadSeal seals, IOptions<PublicOptions> options, CancellationToken stop)
    {
        if (await read.History(slug, stop) is not { Sample: false } history) return await HeldAnswer.OfDispute(context, holds, seals, slug, stop);
        var site = SiteAddress.Of(options.Value, context.Request);
        return Feed(context, options, Addresses.DisputeFeed(slug), Addresses.Dispute(slug), $"ClaimTracker: {history.Title}", history.Lines.Where(line => line.Number is not null).Select(line => FeedEntries.Of(history, line, site)));
    }

    private static IResult Feed(HttpContext context, IOptions<PublicOptions> options, string self, string page, string title, IEnumerable<AtomEntry> entries)
    {
        OpenToOthers.Let(context);
        var author = options.Value.Operator is { Length: > 0 } set ? set : "ClaimTracker";
        return Results.Bytes(new AtomFeed(SiteAddress.Of(options.Value, context.Request), self, page, title, author, [.. entries]).ToBytes(), AtomFeed.MediaType);
    }

    private static IResult Refused(string sentence) => Results.Text(sentence, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
}
