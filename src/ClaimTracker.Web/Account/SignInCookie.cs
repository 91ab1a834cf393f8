using System.Security.Claims;
using ClaimTracker.Accounts.SigningIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Account;

/// <summary>Gives the browser of a person who has just signed in the cookie that names the session; it ends with the browser, or after 12 hours.</summary>
public sealed class SignInCookie(IHttpContextAccessor http, UserManager<Accounts.Account> accounts, IUserClaimsPrincipalFactory<Accounts.Account> principals)
{
    /// <summary>Answers who is signed in from now on.</summary>
    public async Task<ClaimsPrincipal> Give(SignedIn signedIn)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("Only a page that is rendered for a request can sign in.");
        var account = await accounts.FindByIdAsync(signedIn.AccountId.ToString()) ?? throw new InvalidOperationException("The account was there a moment ago.");
        var person = await principals.CreateAsync(account);
        person.Identities.First().AddClaim(new Claim(SessionCheck.SessionClaim, signedIn.SessionId.ToString()));
        await context.SignInAsync(IdentityConstants.ApplicationScheme, person, new AuthenticationProperties { IsPersistent = false });
        return person;
    }
}
