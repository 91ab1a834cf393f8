using ClaimTracker.Web.Account;

namespace ClaimTracker.Web.Hosting;

/// <summary>An editor or administrator who signed in without a second factor gets the pages that set one up, and may sign out; nothing else of the newsroom opens.</summary>
public static class SecondFactorDoor
{
    private static readonly PathString[] Open =
        [LocalAddress.SecondFactor, LocalAddress.Authenticator, LocalAddress.SignIn, LocalAddress.SecondStep, LocalAddress.SignOut];

    /// <summary>Goes after authorization, which has refused whoever has no right to the page anyway.</summary>
    public static IApplicationBuilder UseSecondFactorDoor(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!Rooms.IsNewsroom(context.Request.Path) || !SessionCheck.LacksSecondFactor(context.User) || IsOpen(context.Request.Path))
            return next(context);
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments(CircuitDoor.Path, StringComparison.OrdinalIgnoreCase))
            context.Response.Redirect(LocalAddress.SecondFactor);
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>The link of a mail asks nobody who they are.</summary>
    private static bool IsOpen(PathString path) =>
        Array.Exists(Open, page => path.Equals(page, StringComparison.OrdinalIgnoreCase)) || path.StartsWithSegments(LocalAddress.Unsubscribe, StringComparison.OrdinalIgnoreCase);
}
