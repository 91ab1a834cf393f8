using System.Security.Claims;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Components.Authorization;

namespace ClaimTracker.Web.Account;

/// <summary>Who acts on this page, and in which session: the signed-in person, else a visitor. Taken from the authentication state, so that it holds in static pages and in circuits alike.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    public async Task<Actor> Find() => Of((await authentication.GetAuthenticationStateAsync()).User);

    /// <summary>The actor that a principal stands for, for endpoints that have one at hand.</summary>
    public static Actor Of(ClaimsPrincipal person) =>
        person.Identity?.IsAuthenticated == true && Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && SessionCheck.SessionOf(person) is { } session
            ? Actor.Person(id, session) : Actor.Visitor;
}
