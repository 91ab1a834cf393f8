using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Desk;
using ClaimTracker.Web.Endpoints;

namespace ClaimTracker.Web.Account;

/// <summary>Leads on after a step of a sign-in: to the second step; to the page that sets up a second factor, where the role asks for one; or to where the person wanted to go.</summary>
public sealed class Arrival(SignInCookie cookie, HalfwayCookie halfway, Answer answer)
{
    public async Task Lead(SignedIn signedIn, string? wanted)
    {
        if (signedIn.Halfway is { } first)
        {
            halfway.Give(first);
            answer.GoTo(LocalAddress.With(LocalAddress.SecondStep, wanted));
            return;
        }
        var person = await cookie.Give(signedIn);
        var writes = person.IsInRole(nameof(Role.FactChecker)) || person.IsInRole(nameof(Role.Editor));
        answer.GoTo(SessionCheck.LacksSecondFactor(person) ? LocalAddress.SecondFactor : LocalAddress.Or(wanted, writes ? Addresses.MyWork : person.IsInRole(nameof(Role.LegalReader)) ? Addresses.Queue : Addresses.People));
    }
}
