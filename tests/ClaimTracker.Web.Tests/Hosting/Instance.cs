using System.Diagnostics;
using System.Text;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The app as a process of its own, as an operator starts it.</summary>
public sealed class Instance : IAsyncDisposable
{
    /// <summary>The collection of the tests that start it: a start asks for a whole core, so that more than two at once would only wait for each other.</summary>
    public const string OneAtATime = "The app as a process of its own";

    /// <summary>The collection of those that start it on PostgreSQL alone; about half of them, so that two rows of starts go on beside each other.</summary>
    public const string OnPostgres = $"{OneAtATime}, on PostgreSQL";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();

    private Instance(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public string Errors => Kept(errors);

    public string Output => Kept(output);

    /// <summary>Starts it in Development on a free port with these settings, which are environment variables, and these arguments.</summary>
    public static Instance Start(string dataFolder, IEnumerable<(string Key, string Value)> settings, params string[] arguments)
    {
        var address = new Uri($"http://localhost:{Ports.Free()}");
        var start = new ProcessStartInfo("dotnet", [Program(), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = dataFolder };
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || key.StartsWith("DOTNET_ENV", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(inherited);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Data__Folder"] = dataFolder;
        // The settings file of the app, which says so, is not in this working directory.
        start.Environment["Logging__LogLevel__Microsoft.EntityFrameworkCore"] = "Warning";
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new Instance(Process.Start(start)!, address);
    }

    /// <summary>Waits until it says that it is ready.</summary>
    public async Task<Instance> Ready()
    {
        var until = Stopwatch.StartNew();
        while (until.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return this;
            }
            catch (HttpRequestException)
            {
            }
            await Task.Delay(100);
        }
        throw new InvalidOperationException($"It did not become ready.\n{Errors}\n{Output}");
    }

    /// <summary>Waits for its end and answers its exit code.</summary>
    public async Task<int> End()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>kill -9.</summary>
    public async Task Kill()
    {
        process.Kill();
        await End();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited) await Kill();
        process.Dispose();
    }

    /// <summary>The app as it was built beside these tests.</summary>
    private static string Program()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (built.Name, built.Parent!.Name);
        var top = built;
        while (!File.Exists(Path.Combine(top.FullName, "ClaimTracker.sln"))) top = top.Parent!;
        return Path.Combine(top.FullName, "src", "ClaimTracker.Web", "bin", configuration, framework, "ClaimTracker.Web.dll");
    }

    private static void Keep(StringBuilder kept, string? line)
    {
        if (line is null) return;
        lock (kept) kept.AppendLine(line);
    }

    private static string Kept(StringBuilder kept)
    {
        lock (kept) return kept.ToString();
    }
}
