using ClaimTracker.Data;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Account;

/// <summary>Registers sign-in for the newsroom. Only addresses under /desk, /account and /_blazor know who is signed in; to all others everybody is a reader.</summary>
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
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.LoginPath = "/account/sign-in";
            options.LogoutPath = "/account/sign-out";
            options.AccessDeniedPath = "/account/not-allowed";
            options.ReturnUrlParameter = "return";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.SlidingExpiration = false;
            options.Cookie.Name = "claimtracker-sign-in";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.Path = "/";
            settings.Cookie(options.Cookie);
        });
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<CurrentActor>();
        return services;
    }
}
