using ClaimTracker.Accounts.SigningIn;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace ClaimTracker.Web.Account;

/// <summary>Asks every half minute whether the session of a live circuit still holds; if not, the circuit knows nobody any more.</summary>
public sealed class CircuitSession(ILoggerFactory logging, IServiceScopeFactory scopes) : RevalidatingServerAuthenticationStateProvider(logging)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await SessionCheck.IsOpen(authenticationState.User, scope.ServiceProvider.GetRequiredService<ReadSession>(), cancellationToken);
    }
}
