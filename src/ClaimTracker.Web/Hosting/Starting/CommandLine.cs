using ClaimTracker.Data.Starting;

namespace ClaimTracker.Web.Hosting;

/// <summary>What the command line asks for: to serve (no command), or one command with the one thing it needs: a file, a folder or a name. All else on it is settings.</summary>
public sealed record CommandLine(Command Command, string Subject, bool SampleData, string[] Settings)
{
    private const string SampleDataFlag = "--sample-data";

    private static readonly Dictionary<string, Command> Commands = new(StringComparer.Ordinal)
    {
        ["backup"] = Command.Backup,
        ["restore"] = Command.Restore,
        ["remove-sample-data"] = Command.RemoveSampleData,
        ["render-again"] = Command.RenderAgain,
        ["log verify"] = Command.LogVerify,
        ["log export"] = Command.LogExport,
        ["log rotate-key"] = Command.LogRotateKey,
        ["log new-origin"] = Command.LogNewOrigin,
        ["index-again"] = Command.IndexAgain,
        ["health"] = Command.Health,
    };

    private static readonly Dictionary<Command, string> Needs = new()
    {
        [Command.Backup] = "the name of a file",
        [Command.Restore] = "the name of a file",
        [Command.LogExport] = "the name of a folder",
        [Command.LogNewOrigin] = "the name of the new log, a host and prefix without a scheme",
    };

    private const string LogWord = "log";
    private const string EnvironmentSetting = "environment";

    private static readonly string[] EnvironmentVariables = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "CLAIMTRACKER_DEFAULT_ENVIRONMENT"];

    /// <summary>What the builder starts from. <c>dotnet run</c> is Development by the third variable, so that it never overrides an environment which the operator set in the usual way.</summary>
    public WebApplicationOptions ToOptions() => new()
    {
        Args = Settings,
        EnvironmentName = Array.Exists(Settings, setting => setting.TrimStart('-', '/').StartsWith(EnvironmentSetting, StringComparison.OrdinalIgnoreCase))
            ? null
            : Array.Find(Array.ConvertAll(EnvironmentVariables, Environment.GetEnvironmentVariable), name => !string.IsNullOrWhiteSpace(name)),
    };

    /// <summary>Reads the arguments; an unknown command is refused with the list of those that exist.</summary>
    public static CommandLine Read(string[] arguments)
    {
        var settings = arguments.Where(argument => argument != SampleDataFlag).ToList();
        var sampleData = settings.Count < arguments.Length;
        if (settings.Count == 0 || settings[0].StartsWith('-') || settings[0].Contains('=', StringComparison.Ordinal))
            return new CommandLine(Command.Serve, string.Empty, sampleData, [.. settings]);
        if (settings is [LogWord, var what, ..])
        {
            settings.RemoveAt(0);
            settings[0] = $"{LogWord} {what}";
        }
        if (!Commands.TryGetValue(settings[0], out var command))
            throw new StartRefusedException($"There is no command \"{settings[0]}\": use {string.Join(", ", Commands.Keys)}, or none to serve.");
        var name = settings[0];
        settings.RemoveAt(0);
        if (!Needs.TryGetValue(command, out var needed))
            return new CommandLine(command, string.Empty, sampleData, [.. settings]);
        if (settings.Count == 0 || settings[0].StartsWith('-'))
            throw new StartRefusedException($"The command {name} needs {needed} after it.");
        return new CommandLine(command, settings[0], sampleData, [.. settings.Skip(1)]);
    }
}
