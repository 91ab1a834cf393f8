namespace ClaimTracker.Web.Hosting;

/// <summary>How many circuits may be open, and when one is closed that nobody uses. Settings <c>Circuits:PerPerson</c> and <c>Circuits:Total</c>.</summary>
/// <param name="PerPerson">Open pages with a circuit of one person.</param>
/// <param name="Total">Open circuits of one instance.</param>
public sealed record CircuitLimits(int PerPerson, int Total)
{
    /// <summary>A circuit in which nobody does anything for so long is closed.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>Our script pings every 15 seconds; a socket from which nothing comes for so long is closed at the next round.</summary>
    public static readonly TimeSpan Silent = TimeSpan.FromSeconds(45);

    /// <summary>How often the circuits are looked at. With the silence before it, it stays within 60 seconds.</summary>
    public static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    public static CircuitLimits Usual { get; } = new(12, 500);
}
