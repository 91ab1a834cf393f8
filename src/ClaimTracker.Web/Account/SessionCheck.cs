using System.Security.Claims;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Account;

/// <summary>Asks the database at each request of the newsroom whether the session still holds, so that a changed right, a sign-out or a deactivation takes effect at once.</summary>
public static class SessionCheck
{
    /// <summary>The claim that names the session.</summary>
    public const string SessionClaim = "session";

    /// <summary>Outside the newsroom nobody is signed in, and nothing is asked.</summary>
    public static async Task Check(CookieValidatePrincipalContext context)
    {
        if (!Rooms.IsNewsroom(context.HttpContext.Request.Path))
        {
            context.RejectPrincipal();
            return;
        }
        var reading = context.HttpContext.RequestServices.GetRequiredService<ReadSession>();
        if (await IsOpen(context.Principal, reading, context.HttpContext.RequestAborted)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Whether the session that these claims name still holds.</summary>
    public static async Task<bool> IsOpen(ClaimsPrincipal? person, ReadSession reading, CancellationToken stop) =>
        person is not null && SessionOf(person) is { } session && CurrentActor.Of(person).AccountId is { } account
        && await reading.IsOpen(session, account, person.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType), stop);

    /// <summary>The session that the cookie names.</summary>
    public static Guid? SessionOf(ClaimsPrincipal person) => Guid.TryParse(person.FindFirstValue(SessionClaim), out var id) ? id : null;
}
