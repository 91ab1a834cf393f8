using System.Globalization;
using System.Reflection;
using ClaimTracker.Log.Reading;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Desk.Settings;

/// <summary>What the app runs with, in words, setting by setting: nothing is listed that is not named here, so that no secret slips in.</summary>
public sealed class ReadStandingSettings(HostSettings settings, ReadLog log, IHostEnvironment environment)
{
    private const string Software = "Software", Storage = "Where things are kept", Reach = "How it is reached", Limits = "Limits", Mails = "Mail", PublicLog = "Public log";

    public async Task<IReadOnlyList<StandingSetting>> All(CancellationToken stop = default)
    {
        var standing = await log.Standing(stop);
        return
        [
            new(Software, "Environment", environment.EnvironmentName, "ASPNETCORE_ENVIRONMENT"),
            new(Software, "Version", typeof(HostSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown", null),
            new(Software, ".NET", Environment.Version.ToString(), null),
            new(Storage, "Kind of database", settings.Database.Provider.ToString(), HostSettings.ProviderKey),
            new(Storage, "Database", DatabasePlace.Of(settings.Database), HostSettings.ConnectionKey),
            new(Storage, "Data folder", settings.DataFolder, HostSettings.DataFolderKey),
            new(Reach, "Address of the site", settings.Address.ToString(), "Public:BaseAddress"),
            new(Reach, "Host names that are answered", Listed(settings.AllowedHosts), HostSettings.AllowedHostsKey),
            new(Reach, "Proxies that are believed", Listed(settings.TrustedProxies.Select(proxy => proxy.ToString())), HostSettings.ProxiesKey),
            new(Limits, "Pages and files a minute from one address", Whole(settings.Rates.Reads), "RequestRates:Reads"),
            new(Limits, "Newsroom forms a minute from one address", Whole(settings.Rates.Posts), "RequestRates:Posts"),
            new(Limits, "Account forms a minute from one address", Whole(settings.Rates.Accounts), "RequestRates:Accounts"),
            new(Limits, "Failed sign-ins in a quarter of an hour", Whole(settings.Rates.FailedSignIns), "RequestRates:FailedSignIns"),
            new(Limits, "Live pages of one person", Whole(settings.Circuits.PerPerson), "Circuits:PerPerson"),
            new(Limits, "Live pages of one instance", Whole(settings.Circuits.Total), "Circuits:Total"),
            new(Limits, "Largest form", $"{RequestLimits.FormBytes / 1024 / 1024} MB", null),
            new(Limits, "Largest copy of a source", $"{RequestLimits.CaptureBytes / 1024 / 1024} MB", null),
            new(Mails, "Mail server", settings.Mail.Server ?? "none: mails are written to files", "Mail:Server"),
            new(Mails, "Sent from", settings.Mail.From, "Mail:From"),
            new(PublicLog, "Origin", standing.Origin, "Log:Origin"),
            new(PublicLog, "Key that signs", standing.Keys.Count == 0 ? "none yet" : KeyId(standing.Keys[0].Verifier), "Log:SigningKeys"),
            new(PublicLog, "Where the key comes from", settings.Log.Keys.Count > 0 ? "given by the operator" : "made here, in the data folder", null),
        ];
    }

    private static string Listed(IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } text ? text : "none";

    private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Name and id of a verifier key, without the key itself: name+id+key.</summary>
    private static string KeyId(string verifier) => string.Join('+', verifier.Split('+').Take(2));
}
