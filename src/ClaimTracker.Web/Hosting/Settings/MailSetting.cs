using System.Globalization;
using System.Net.Mail;
using ClaimTracker.Data.Starting;
using ClaimTracker.Messages.Mailing;

namespace ClaimTracker.Web.Hosting;

/// <summary>How mail leaves the site: settings <c>Mail:Server</c>, <c>:Port</c>, <c>:Tls</c>, <c>:User</c>, <c>:Password</c> and <c>:From</c>. Without a server mails become files in the data folder.</summary>
public static class MailSetting
{
    private const string Server = "Mail:Server";
    private const string Folder = "mail";

    /// <summary>The port on which mail servers take mail from programs (RFC 6409).</summary>
    private const int SubmissionPort = 587;

    public static MailSettings Read(IConfiguration configuration, string dataFolder, Uri? site, Uri listening)
    {
        var server = Text(configuration, Server);
        if (server is not null && Uri.CheckHostName(server) == UriHostNameType.Unknown)
            throw new StartRefusedException($"{Server} is \"{server}\", which is no host name: write it like smtp.example.org, without scheme or port.");
        if (server is not null && site is null)
            throw new StartRefusedException($"{Server} is set and Public:BaseAddress is not: set it to the full address of the site, such as https://claims.example.org, so that mails can lead there.");
        var (user, password, tls) = (Text(configuration, "Mail:User"), configuration["Mail:Password"], Tls(configuration));
        if (string.IsNullOrEmpty(password) != user is null)
            throw new StartRefusedException("Mail:User and Mail:Password belong together: set both, or neither.");
        if (user is not null && !tls)
            throw new StartRefusedException("Mail:Tls is false while Mail:User is set: a password is not sent over a connection that is not encrypted. Set Mail:Tls to true, or leave user and password out.");
        return new MailSettings(server, Port(configuration), tls, user, password, From(configuration, server), Path.Combine(dataFolder, Folder), site ?? listening);
    }

    private static string From(IConfiguration configuration, string? server)
    {
        if (Text(configuration, "Mail:From") is not { } from)
            return server is null ? "claimtracker@localhost" : throw new StartRefusedException($"{Server} is set and Mail:From is not: set it to the address from which mails come, such as newsroom@claims.example.org.");
        return MailAddress.TryCreate(from, out var address) && address.Address == from ? from : throw new StartRefusedException($"Mail:From is \"{from}\": set it to a bare mail address such as newsroom@claims.example.org.");
    }

    private static int Port(IConfiguration configuration)
    {
        if (Text(configuration, "Mail:Port") is not { } set) return SubmissionPort;
        return int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue
            ? port : throw new StartRefusedException($"Mail:Port is \"{set}\": set it to a port from 1 to 65535; most mail servers use 587.");
    }

    private static bool Tls(IConfiguration configuration)
    {
        if (Text(configuration, "Mail:Tls") is not { } set) return true;
        return bool.TryParse(set, out var tls) ? tls : throw new StartRefusedException($"Mail:Tls is \"{set}\": set it to true or false.");
    }

    private static string? Text(IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } set ? set : null;
}
