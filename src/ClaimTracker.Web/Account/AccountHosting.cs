using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Web.Account.Passkeys;
using ClaimTracker.Web.Account.SigningIn;
using ClaimTracker.Web.Account.Start;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Account;

/// <summary>Registers sign-in for the newsroom. Only addresses of the newsroom know who is signed in; to all others everybody is a reader.</summary>
public static class AccountHosting
{
    /// <summary>Accounts, the sign-in cookie, authorization, and <see cref="CurrentActor"/>.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, AccountSettings settings)
    {
        services.AddSingleton(settings);
        services.AddIdentityCore<Accounts.Account>()
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<ClaimTrackerContext>()
            .AddSignInManager();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie => Configure(cookie, settings));
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CircuitSession>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<SignInCookie>();
        services.AddScoped<HalfwayCookie>();
        services.AddScoped<Arrival>();
        services.AddScoped<PasskeyCeremony>();
        services.AddSingleton<Sealed>();
        services.AddSingleton<SignInPace>();
        services.AddScoped<GuardedTry>();
        services.Configure<IdentityPasskeyOptions>(PasskeyCeremony.Configure);
        services.AddScoped<AccountStart>();
        services.AddSingleton<FirstAdministratorFile>();
        // Addresses of one-time links hold their token; the framework would log them with the query at this level.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options, AccountSettings settings)
    {
        options.LoginPath = LocalAddress.SignIn;
        options.ReturnUrlParameter = LocalAddress.ReturnParameter;
        options.ExpireTimeSpan = AccountSession.Lifetime;
        options.SlidingExpiration = false;
        options.Cookie.Name = "claimtracker-sign-in";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.Path = "/";
        settings.Cookie(options.Cookie);
        options.Events.OnValidatePrincipal = SessionCheck.Check;
        options.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
