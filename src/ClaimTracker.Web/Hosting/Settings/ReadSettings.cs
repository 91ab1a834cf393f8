using System.Globalization;
using System.Net;
using ClaimTracker.Data.Starting;

namespace ClaimTracker.Web.Hosting;

/// <summary>Reads the settings and refuses a wrong one with one sentence that names it.</summary>
public static class ReadSettings
{
    private static readonly string[] OwnMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Answers the checked settings; nothing is opened or written but the data folder.</summary>
    public static HostSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = DataFolderSetting.Read(configuration, environment);
        var (site, listening) = (PublicSetting.Read(configuration), ListeningSetting.Local(configuration));
        var settings = new HostSettings(
            DatabaseSetting.Read(configuration, folder), folder, site ?? listening, AllowedHosts(configuration, environment), TrustedProxies(configuration), Rates(configuration), Circuits(configuration), LogSetting.Read(configuration, folder), MailSetting.Read(configuration, folder, site, listening));
        ListeningSetting.Check(configuration, environment, settings);
        return settings;
    }

    private static IReadOnlyList<string> AllowedHosts(IConfiguration configuration, IHostEnvironment environment)
    {
        var hosts = Listed(configuration[HostSettings.AllowedHostsKey]);
        if (hosts.Count == 0 && environment.IsDevelopment()) return OwnMachine;
        if (hosts.Count == 0)
            throw new StartRefusedException($"AllowedHosts must be set in {environment.EnvironmentName} to the host names under which this site is reached, separated by semicolons.");
        if (hosts.FirstOrDefault(host => host == "*" || Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host.Trim('[', ']')) == UriHostNameType.Unknown) is { } wrong)
            throw new StartRefusedException($"AllowedHosts holds \"{wrong}\", which is no host name: list names such as claims.example.org, without scheme or port, separated by semicolons.");
        return hosts;
    }

    private static List<IPNetwork> TrustedProxies(IConfiguration configuration)
    {
        var networks = new List<IPNetwork>();
        foreach (var listed in Listed(configuration[HostSettings.ProxiesKey]))
        {
            if (IPNetwork.TryParse(listed, out var network)) networks.Add(network);
            else if (IPAddress.TryParse(listed, out var address)) networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else throw new StartRefusedException($"Proxy:Trusted holds \"{listed}\", which is no address and no network: write it like 10.0.0.5 or 10.0.0.0/24, separated by semicolons.");
        }
        return networks;
    }

    private static RequestRates Rates(IConfiguration configuration) => new(
        Rate(configuration, nameof(RequestRates.Reads), RequestRates.Usual.Reads),
        Rate(configuration, nameof(RequestRates.Posts), RequestRates.Usual.Posts),
        Rate(configuration, nameof(RequestRates.Accounts), RequestRates.Usual.Accounts),
        Number(configuration, $"RequestRates:{nameof(RequestRates.FailedSignIns)}", RequestRates.Usual.FailedSignIns, "failed sign-ins in a quarter of an hour"));

    private static CircuitLimits Circuits(IConfiguration configuration) => new(
        Number(configuration, "Circuits:PerPerson", CircuitLimits.Usual.PerPerson, "circuits"), Number(configuration, "Circuits:Total", CircuitLimits.Usual.Total, "circuits"));

    private static int Rate(IConfiguration configuration, string name, int usual) => Number(configuration, $"RequestRates:{name}", usual, "requests a minute");

    private static int Number(IConfiguration configuration, string key, int usual, string what)
    {
        if (configuration[key] is not { Length: > 0 } set) return usual;
        if (int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        throw new StartRefusedException($"{key} is \"{set}\": set it to a whole number of {what}, from 1.");
    }

    private static List<string> Listed(string? text) =>
        [.. (text ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
