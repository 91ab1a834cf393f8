using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ClaimTracker.Web.Hosting;

/// <summary>Whether the browser of this circuit can be reached. The framework keeps a circuit for some minutes after it lost its browser.</summary>
public sealed class CircuitConnection : CircuitHandler
{
    public bool IsUp { get; private set; }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsUp = true;
        return Task.CompletedTask;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsUp = false;
        return Task.CompletedTask;
    }
}
