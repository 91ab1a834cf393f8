using ClaimTracker.Data.Starting;
using ClaimTracker.Log;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;

namespace ClaimTracker.Web.Hosting;

/// <summary>The public log: under which origin it starts, and the signing keys that are given by the operator instead of made here.</summary>
public static class LogSetting
{
    private const string Origin = "Log:Origin";
    private const string SigningKeys = "Log:SigningKeys";

    public static LogFiles Read(IConfiguration configuration, string dataFolder)
    {
        var origin = configuration[Origin] is { Length: > 0 } set ? set : null;
        if (origin is not null && (!VerifierKey.IsName(origin) || origin.Contains("://", StringComparison.Ordinal) || origin.Length > LogOrigin.NameLimit))
            throw new StartRefusedException($"{Origin} is \"{origin}\": set it to a host and prefix without a scheme, space or plus sign, such as claims.example.org/audit.");
        return new LogFiles(dataFolder, origin, (configuration[SigningKeys] ?? string.Empty).Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
