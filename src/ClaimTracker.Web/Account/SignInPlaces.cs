using System.Net;
using System.Net.Sockets;
using ClaimTracker.Accounts.SigningIn;

namespace ClaimTracker.Web.Account;

/// <summary>Tells from where a request signs in, in words of our own: nothing of the browser's own description is kept, and of the address the network alone.</summary>
public static class SignInPlaces
{
    private const int Ipv4NetworkBytes = 3;
    private const int Ipv6NetworkBytes = 6;

    // The first that fits is meant: most browsers name their ancestors too.
    private static readonly (string Sign, string Word)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Word)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static SignInPlace Of(HttpContext context) => new(
        Browser(context.Request.Headers.UserAgent.ToString()), Network(context.Connection.RemoteIpAddress), SessionCheck.SessionOf(context.User));

    private static string Browser(string described) => $"{Named(Browsers, described) ?? "another browser"} on {Named(Systems, described) ?? "another system"}";

    private static string? Named((string Sign, string Word)[] known, string described) =>
        known.FirstOrDefault(one => described.Contains(one.Sign, StringComparison.Ordinal)).Word;

    private static string? Network(IPAddress? address)
    {
        if (address is null) return null;
        if (IPAddress.IsLoopback(address)) return "this machine";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var kept = address.AddressFamily == AddressFamily.InterNetworkV6 ? Ipv6NetworkBytes : Ipv4NetworkBytes;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }
}
