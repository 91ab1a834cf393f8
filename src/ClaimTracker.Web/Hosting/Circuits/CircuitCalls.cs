using ClaimTracker.Data;
using Microsoft.AspNetCore.SignalR;

namespace ClaimTracker.Web.Hosting;

/// <summary>Sees each call of a circuit's page: notes that somebody does something, and lets no browser take up a circuit that was ended.</summary>
public sealed class CircuitCalls(OpenCircuits circuits, TimeProvider clock) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        // A call without a line came through no door of ours.
        if (invocationContext.Context.GetHttpContext()?.Features.Get<CircuitLine>() is not { } line) throw new HubException("No circuit.");
        line.ActedAt = clock.Now();
        switch (invocationContext.HubMethodName)
        {
            case "StartCircuit":
                var started = await next(invocationContext);
                line.Secret = started as string;
                return started;
            case "ConnectCircuit" when invocationContext.HubMethodArguments is [string secret, ..]:
                if (circuits.IsEnded(secret)) return false;
                line.Secret = secret;
                break;
        }
        return await next(invocationContext);
    }
}
