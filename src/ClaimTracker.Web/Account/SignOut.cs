using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Web.Account.SigningIn;
using ClaimTracker.Web.Desk;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Account;

/// <summary>Signing out is a post: the session ends in the database, the cookie goes, and the browser forgets what it stored.</summary>
public static class SignOut
{
    // "cookies" is left out: browsers would clear those of all sites that share the domain.
    private const string Forget = "\"cache\", \"storage\"";

    public static void MapAccount(this WebApplication app) =>
        app.MapPost(Addresses.SignOut, End).AllowAnonymous().WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task<IResult> End(HttpContext context, RecordSignOut deed)
    {
        if (SessionCheck.SessionOf(context.User) is { } session) await deed.Do(CurrentActor.Of(context.User), session, context.RequestAborted);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        context.Response.Headers["Clear-Site-Data"] = Forget;
        context.Response.Headers.Location = SignInNews.After(SignInNews.SignedOut);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
