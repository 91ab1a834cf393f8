using System.Net;
using System.Net.Sockets;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>
/// Ports for the servers that tests start. They lie below those that systems give to outgoing connections
/// (49152 and up by RFC 6335, 32768 and up on Linux), so that no connection of another test takes one between choice and use.
/// </summary>
internal static class Ports
{
    private const int First = 20_000;
    private const int Count = 12_000;
    private static int last = Random.Shared.Next(Count);

    /// <summary>One that nobody listens on, and that this process did not choose before.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref last) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // Somebody listens there: the next one may be free.
            }
        }
    }
}
