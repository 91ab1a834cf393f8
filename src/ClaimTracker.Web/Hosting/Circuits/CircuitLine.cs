using System.Net.WebSockets;
using ClaimTracker.Data;

namespace ClaimTracker.Web.Hosting;

/// <summary>The socket of one circuit: whose it is, when something was last heard from it, and when somebody last did something in it.</summary>
public sealed class CircuitLine(Actor person, string? stamp, DateTimeOffset now)
{
    public Actor Person => person;

    /// <summary>The security stamp of the sign-in.</summary>
    public string? Stamp => stamp;

    /// <summary>When anything came in, pings included.</summary>
    public DateTimeOffset HeardAt { get; set; } = now;

    /// <summary>When the page called the server. A ping is no call.</summary>
    public DateTimeOffset ActedAt { get; set; } = now;

    /// <summary>Until when the use of the session was written down.</summary>
    public DateTimeOffset NotedAt { get; set; } = now;

    /// <summary>The secret by which the browser would find its circuit again after a break.</summary>
    public string? Secret { get; set; }

    /// <summary>Empty until the handshake is done.</summary>
    public WebSocket? Socket { get; set; }

    /// <summary>Cuts the socket, without a word to a page that may not listen.</summary>
    public void Abort() => Socket?.Abort();
}
