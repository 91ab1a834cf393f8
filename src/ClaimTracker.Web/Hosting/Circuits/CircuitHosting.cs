using System.Net.WebSockets;
using System.Security.Claims;
using ClaimTracker.Data;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Jobs;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.SignalR;

namespace ClaimTracker.Web.Hosting;

/// <summary>Circuits live on WebSockets of signed-in people, are counted, and are watched as long as they are open.</summary>
public static class CircuitHosting
{
    private const string RetryAfterSeconds = "30";

    public static IServiceCollection AddCircuitLimits(this IServiceCollection services)
    {
        services.AddSingleton<OpenCircuits>();
        services.AddSingleton<CircuitCalls>();
        services.AddScoped<CircuitConnection>();
        services.AddScoped<CircuitHandler>(services => services.GetRequiredService<CircuitConnection>());
        services.AddOwnWork<WatchCircuits>("Watching open pages", "Ends open newsroom pages whose session ended, whose person lost the right, or that nobody used for half an hour.", "every ten seconds");
        services.Configure<HubOptions>(hub => hub.AddFilter<CircuitCalls>());
        // Our script does not resume what the server has put away, so nothing is put away.
        services.Configure<CircuitOptions>(circuit => circuit.PersistedCircuitInMemoryMaxRetained = 0);
        return services;
    }

    /// <summary>Goes after authorization.</summary>
    public static IApplicationBuilder UseCircuitLimits(this IApplicationBuilder app) => app.UseWebSockets().Use(async (context, next) =>
    {
        if (!context.Request.Path.Equals(CircuitDoor.Path, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }
        if (context.Features.Get<IHttpWebSocketFeature>() is not { IsWebSocketRequest: true } sockets)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        var circuits = context.RequestServices.GetRequiredService<OpenCircuits>();
        var line = new CircuitLine(CurrentActor.Of(context.User), context.User.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType), clock.Now());
        if (circuits.Enter(line) is { } refused)
        {
            context.Response.StatusCode = refused;
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            return;
        }
        try
        {
            context.Features.Set(line);
            context.Features.Set<IHttpWebSocketFeature>(new Heard(sockets, line, clock));
            await next(context);
        }
        finally
        {
            circuits.Leave(line);
        }
    });

    private sealed class Heard(IHttpWebSocketFeature sockets, CircuitLine line, TimeProvider clock) : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => sockets.IsWebSocketRequest;

        public async Task<WebSocket> AcceptAsync(WebSocketAcceptContext context) =>
            line.Socket = new HeardSocket(await sockets.AcceptAsync(context), () => line.HeardAt = clock.Now());
    }
}
