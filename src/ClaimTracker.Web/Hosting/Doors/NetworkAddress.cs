using System.Net;
using System.Net.Sockets;

namespace ClaimTracker.Web.Hosting;

/// <summary>By what requests of one network are counted together: a household or office has one IPv4 address, and a whole /64 of IPv6.</summary>
public static class NetworkAddress
{
    private const int Ipv6SiteBytes = 8;

    public static string Of(IPAddress? address)
    {
        if (address is null) return string.Empty;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Ipv6SiteBytes)) : address.ToString();
    }
}
