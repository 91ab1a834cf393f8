using System.Globalization;
using ClaimTracker.Board;
using ClaimTracker.Public;
using ClaimTracker.Publication;
using Microsoft.AspNetCore.OutputCaching;

namespace ClaimTracker.Web.Hosting;

/// <summary>
/// Keeps whole answers of the reading room under their address, the day (UTC) and the revision that was known before they were made. A page that a publication overtakes while it is
/// being made lands under the old number, under which nobody asks any more; and so does one that
/// midnight overtakes, since what an edition says for some days only, such as “developing”, ends with the last of them.
/// </summary>
public sealed class PagePolicy(BoardRevision revision, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>What pages read of a query: a view of the board or of two editions, the kind of a notice, a day, and the edition that was embedded. Whatever else an address holds changes no page, and so makes none anew.</summary>
    private static readonly string[] Asked = [.. new BoardQuery().Asked.Select(part => part.Key), "kind", "on", "edition"];

    /// <summary>What is kept under a revision carries this tag.</summary>
    public static string Tag(long revision) => $"revision {revision.ToString(CultureInfo.InvariantCulture)}";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var keeps = HttpMethods.IsGet(context.HttpContext.Request.Method) && KeptPage.Is(context.HttpContext);
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (keeps, keeps, keeps, keeps);
        if (!keeps) return ValueTask.CompletedTask;
        var rules = context.CacheVaryByRules;
        rules.VaryByHost = true;
        var query = context.HttpContext.Request.Query;
        if (query.Count > 0) rules.QueryKeys = Array.FindAll(Asked, query.ContainsKey);
        var tag = Tag(revision.Current);
        rules.VaryByValues["made"] = string.Create(CultureInfo.InvariantCulture, $"{tag} {DevelopingDays.Today(clock):O} {PackedAs.Wanted(context.HttpContext.Request)}");
        context.Tags.Add(tag);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>Only what was found is kept, nothing that sets a cookie, and nothing that says itself that it will pass.</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0 || PassingPage.Is(context.HttpContext)) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
