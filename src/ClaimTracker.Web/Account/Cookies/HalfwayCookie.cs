using System.Text.Json;
using ClaimTracker.Accounts.SigningIn;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimTracker.Web.Account;

/// <summary>Remembers, between the two steps of a sign-in, that the password was right. The cookie is encrypted, ends with the browser and opens nothing but the second step.</summary>
public sealed class HalfwayCookie(IHttpContextAccessor http, IDataProtectionProvider protection, AccountSettings settings)
{
    private readonly IDataProtector protector = protection.CreateProtector("second step of a sign-in");

    public void Give(FirstStep step)
    {
        var cookie = Cookie();
        Context.Response.Cookies.Append(cookie.Name!, protector.Protect(JsonSerializer.Serialize(step)), cookie.Build(Context));
    }

    /// <summary>Null without a cookie, and for one that was not made here.</summary>
    public FirstStep? Read()
    {
        if (Context.Request.Cookies[Cookie().Name!] is not { Length: > 0 } text) return null;
        try
        {
            return JsonSerializer.Deserialize<FirstStep>(protector.Unprotect(text));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Drop()
    {
        var cookie = Cookie();
        if (Context.Request.Cookies.ContainsKey(cookie.Name!)) Context.Response.Cookies.Delete(cookie.Name!, cookie.Build(Context));
    }

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Only a page that is rendered for a request has cookies.");

    private CookieBuilder Cookie()
    {
        var cookie = new CookieBuilder { Name = "claimtracker-second-step", HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" };
        settings.Cookie(cookie);
        return cookie;
    }
}
