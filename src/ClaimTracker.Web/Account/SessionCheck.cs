using System.Security.Claims;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Account;

/// <summary>Asks the database at each request of the newsroom whether the session still holds, so that a changed right, a sign-out or a deactivation takes effect at once; and writes down that it was used.</summary>
public static class SessionCheck
{
    /// <summary>The claim that names the session.</summary>
    public const string SessionClaim = "session";

    /// <summary>The claim that holds the code of the <see cref="SignInProof"/>.</summary>
    public const string ProofClaim = "proof";

    /// <summary>Outside the newsroom nobody is signed in, and nothing is asked.</summary>
    public static async Task Check(CookieValidatePrincipalContext context)
    {
        var (http, person) = (context.HttpContext, context.Principal);
        if (!Rooms.IsNewsroom(http.Request.Path))
        {
            context.RejectPrincipal();
            return;
        }
        if (person is not null && await SeenAt(person, http.RequestServices.GetRequiredService<ReadSession>(), http.RequestAborted) is { } seen)
        {
            await RecordUse(http, person, seen);
            return;
        }
        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Whether the session that these claims name still holds.</summary>
    public static async Task<bool> IsOpen(ClaimsPrincipal? person, ReadSession reading, CancellationToken stop) => person is not null && await SeenAt(person, reading, stop) is not null;

    /// <summary>The session that the cookie names.</summary>
    public static Guid? SessionOf(ClaimsPrincipal person) => Guid.TryParse(person.FindFirstValue(SessionClaim), out var id) ? id : null;

    /// <summary>Whether the person's role asks for a second factor with which they did not sign in.</summary>
    public static bool LacksSecondFactor(ClaimsPrincipal person) =>
        person.Identity?.IsAuthenticated == true && Admission.NeedsSecondFactor(Terms.All<Role>().Where(role => person.IsInRole(role.ToString())))
        && !(Terms.All<SignInProof>().Where(proof => proof.Code() == person.FindFirstValue(ProofClaim)).Any(Admission.Suffices));

    private static async Task<DateTimeOffset?> SeenAt(ClaimsPrincipal person, ReadSession reading, CancellationToken stop) =>
        CurrentActor.Of(person) is { AccountId: { } account, SessionId: { } session }
            ? await reading.Read(session, account, person.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType), stop) : null;

    /// <summary>A circuit connects again by itself; that alone is no use. A database that takes no writes does not keep anybody from reading.</summary>
    private static async Task RecordUse(HttpContext http, ClaimsPrincipal person, DateTimeOffset seen)
    {
        var services = http.RequestServices;
        if (services.GetRequiredService<TimeProvider>().Now() < seen + SessionSight.Step || http.Request.Path.StartsWithSegments(CircuitDoor.Path, StringComparison.OrdinalIgnoreCase)) return;
        try
        {
            await services.GetRequiredService<RecordSight>().Do(CurrentActor.Of(person), http.RequestAborted);
        }
        catch (Exception fault) when (DatabaseAbsence.Explains(fault))
        {
            return;
        }
    }
}
