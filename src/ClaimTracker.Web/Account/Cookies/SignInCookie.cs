using System.Security.Claims;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Account;

/// <summary>Gives the browser of a person who has just signed in the cookie that names the session and how it was proved; it ends with the browser, or after 12 hours.</summary>
public sealed class SignInCookie(IHttpContextAccessor http, IDbContextFactory<ClaimTrackerContext> contexts, IUserClaimsPrincipalFactory<Accounts.Account> principals, HalfwayCookie halfway)
{
    /// <summary>Answers who is signed in from now on.</summary>
    public async Task<ClaimsPrincipal> Give(SignedIn signedIn)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("Only a page that is rendered for a request can sign in.");
        // Read anew: what this request read before its deed holds the older stamp.
        await using var data = await contexts.CreateDbContextAsync(context.RequestAborted);
        var account = await data.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == signedIn.AccountId, context.RequestAborted) ?? throw new InvalidOperationException("The account was there a moment ago.");
        var person = await principals.CreateAsync(account);
        person.Identities.First().AddClaim(new Claim(SessionCheck.SessionClaim, signedIn.SessionId.ToString()));
        person.Identities.First().AddClaim(new Claim(SessionCheck.ProofClaim, signedIn.Proof.Code()));
        halfway.Drop();
        await context.SignInAsync(IdentityConstants.ApplicationScheme, person, new AuthenticationProperties { IsPersistent = false });
        return person;
    }
}
