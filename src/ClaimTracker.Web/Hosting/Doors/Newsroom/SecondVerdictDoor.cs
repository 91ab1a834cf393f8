using ClaimTracker.Review.Second;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Desk;

namespace ClaimTracker.Web.Hosting;

/// <summary>
/// Goes before every newsroom page that shows proposed verdicts. Who could give an independent second verdict is led to the page where it is given, and chooses
/// there; for everybody else it is noted that they were shown, since a second verdict of theirs would not be independent any more.
/// </summary>
public static class SecondVerdictDoor
{
    /// <summary>Pages below a dispute or a submission that show no verdict, or must open at once.</summary>
    private static readonly string[] Open = ["second", "assignment", "hold", "seal", "withdraw", "erase", "merge", "split", "legal"];

    /// <summary>Goes after authorization.</summary>
    public static IApplicationBuilder UseSecondVerdictDoor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var person = CurrentActor.Of(context.User).AccountId;
        if (person is { } account && MayGive(context) && await KeptBack(context, account) is { } submission && HttpMethods.IsGet(context.Request.Method))
            context.Response.Redirect(Addresses.SecondVerdict(submission, $"{context.Request.Path}{context.Request.QueryString}"));
        else
            await next(context);
    });

    private static bool MayGive(HttpContext context) =>
        Rooms.IsNewsroom(context.Request.Path) && (context.User.IsInRole(nameof(Role.FactChecker)) || context.User.IsInRole(nameof(Role.Editor)));

    /// <summary>The submission that waits for this person's second verdict; otherwise what the page shows is noted.</summary>
    private static async Task<Guid?> KeptBack(HttpContext context, Guid account)
    {
        var show = context.RequestServices.GetRequiredService<ShowVerdicts>();
        var (path, stop) = (context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries), context.RequestAborted);
        if (path is ["desk", "history" or "history.csv" or "history.json"]) await show.LookAtAll(account, stop);
        if (path is not ["desk", var kind, var name, ..] || !Guid.TryParse(name, out var id) || (path.Length > 3 && Open.Contains(path[3], StringComparer.OrdinalIgnoreCase))) return null;
        return kind.ToUpperInvariant() switch
        {
            "DISPUTES" => await show.OfDispute(account, id, stop),
            "CLAIMS" => await show.OfClaim(account, id, stop),
            "REVIEW" => await show.OfSubmission(account, id, stop),
            _ => null,
        };
    }
}
