using System.Net.Sockets;
using ClaimTracker.Data.Starting;
using Microsoft.AspNetCore.Connections;

namespace ClaimTracker.Web.Hosting;

/// <summary>Serves until it is told to stop. An address that cannot be listened on is refused in a sentence like any other wrong setting.</summary>
public static class Serving
{
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel";

    public static async Task ServeAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception fault) when (fault is IOException or SocketException || fault.Source?.StartsWith(Server, StringComparison.Ordinal) == true)
        {
            var addresses = string.Join(", ", ListeningSetting.Addresses(app.Configuration));
            throw new StartRefusedException(fault.InnerException is AddressInUseException
                ? $"The address {addresses} is in use already: stop what uses it, or set Urls (ASPNETCORE_URLS) to another."
                : $"The app cannot listen on {addresses}: check in Urls (ASPNETCORE_URLS) that the address is this machine's and, for https, that a certificate is configured.", fault);
        }
        await app.WaitForShutdownAsync();
    }
}
