using System.Net;
using ClaimTracker.Data;
using ClaimTracker.Log;
using ClaimTracker.Messages.Mailing;

namespace ClaimTracker.Web.Hosting;

/// <summary>The settings that decide how an instance runs, read and checked once at the start.</summary>
/// <param name="Database">Which database.</param>
/// <param name="DataFolder">Where files are kept: the SQLite database, keys, the first administrator's link. A full path.</param>
/// <param name="Address">The address that people use: <c>Public:BaseAddress</c>, or else where the app listens.</param>
/// <param name="AllowedHosts">The host names that requests may name.</param>
/// <param name="TrustedProxies">The networks whose forwarded headers are believed; empty: none.</param>
/// <param name="Rates">How many requests one address may send in a minute.</param>
/// <param name="Circuits">How many circuits may be open.</param>
/// <param name="Log">The origin of the public log, its keys, and where both are kept.</param>
/// <param name="Mail">How mail leaves the site.</param>
public sealed record HostSettings(
    DatabaseSettings Database, string DataFolder, Uri Address, IReadOnlyList<string> AllowedHosts, IReadOnlyList<IPNetwork> TrustedProxies, RequestRates Rates, CircuitLimits Circuits, LogFiles Log, MailSettings Mail)
{
    /// <summary>Where <c>Data:Folder</c> is kept in the configuration.</summary>
    public const string DataFolderKey = "Data:Folder";

    public const string ProviderKey = "Database:Provider";

    public const string ConnectionKey = "ConnectionStrings:ClaimTracker";

    public const string AllowedHostsKey = "AllowedHosts";

    public const string ProxiesKey = "Proxy:Trusted";
}
