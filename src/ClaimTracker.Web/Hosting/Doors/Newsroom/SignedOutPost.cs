using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace ClaimTracker.Web.Hosting;

/// <summary>Whoever posts after the session ended gets the text back instead of a sign-in page that has forgotten it.</summary>
public sealed class SignedOutPost : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Challenged && context.Request.HasFormContentType
            ? KeptText.Show(context, StatusCodes.Status401Unauthorized, "You are signed out",
                "Nothing was saved and nothing is lost. Sign in again in another tab or window, then send the text below again from here.")
            : usual.HandleAsync(next, context, policy, authorizeResult);
}
