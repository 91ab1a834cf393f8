using ClaimTracker.Messages.Delivery;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Endpoints;

/// <summary>
/// Ends mails of one kind by the link of a mail, without a sign-in: a page that asks, for whoever follows the link, and a post that does it, also for mail
/// programs (RFC 8058). The link itself is the permission, so that the post needs no form token.
/// </summary>
public static class Unsubscribing
{
    private const string NoLink = "<p>This link does not work any more, or it was cut off on its way. Sign in and choose on the page “Mail” how messages reach you.</p>";

    public static void MapUnsubscribing(this WebApplication app)
    {
        var links = app.MapGroup(LocalAddress.Unsubscribe).AllowAnonymous().DisableAntiforgery();
        links.MapGet("/{token}", Ask);
        links.MapPost("/{token}", End);
    }

    private static Task Ask(HttpContext context, string token, UnsubscribeToken tokens) => tokens.Read(token) is { } link
        ? PlainPage.Write(context, StatusCodes.Status200OK, "End these mails?", $"<p>Then you get no more {Mails(link)}. In the newsroom the messages go on.</p><form method=\"post\"><p><button type=\"submit\">End them</button></p></form>")
        : PlainPage.Write(context, StatusCodes.Status404NotFound, "Nothing was changed", NoLink);

    private static async Task End(HttpContext context, string token, UnsubscribeToken tokens, Unsubscribe deed)
    {
        var ended = tokens.Read(token) is { } link && (await deed.Do(link, context.RequestAborted)).IsDone ? link : null;
        await (ended is null
            ? PlainPage.Write(context, StatusCodes.Status404NotFound, "Nothing was changed", NoLink)
            : PlainPage.Write(context, StatusCodes.Status200OK, "You get no more of these mails", $"<p>You get no more {Mails(ended)}. In the newsroom the messages go on; there you can choose otherwise.</p>"));
    }

    private static string Mails(UnsubscribeLink link) => link.Kind is { } kind ? $"mails of the kind “{PlainPage.Safe(kind.Word())}”" : "daily digests";
}
