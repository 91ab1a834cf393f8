using System.Collections.Concurrent;
using System.Diagnostics;
using ClaimTracker.Browser.Tests;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(RunningApp))]

namespace ClaimTracker.Browser.Tests;

/// <summary>The app as the README starts it, with its sample data in a temporary data folder, and one Chromium for all tests.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private const int StartSeconds = 240;

    /// <summary>How long to wait for what a page is to do or to show, in milliseconds.</summary>
    private const int Patience = 30_000;

    private readonly string data = Directory.CreateTempSubdirectory("claimtracker-browser-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> signedIn = new(StringComparer.Ordinal);
    private Process? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = string.Empty;

    private static string? Chromium { get; } = new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null) return;
        // As long as for a page: on a busy machine five seconds, which is usual, are not always enough.
        Assertions.SetDefaultExpectTimeout(Patience);
        Address = $"http://localhost:{Ports.Free()}";
        app = Start();
        await UntilReady();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a fresh visitor; skipped by name where there is no Chromium.</summary>
    public Task<IPage> Visit(int width = 1280, int height = 900, bool script = true) => Visit(width, height, script, cookies: null);

    /// <summary>A page of somebody who signed in with a sample account.</summary>
    public async Task<IPage> SignIn(string email) => await Visit(1280, 900, script: true, await signedIn.GetOrAdd(email, SignedIn).Value);

    private async Task<IPage> Visit(int width, int height, bool script, string? cookies)
    {
        Assert.SkipWhen(browser is null, "Chromium was not found, so no page was opened: install it, or run tests/run, which does.");
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Address, ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = script, Locale = "en-GB", StorageState = cookies,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>The cookies of somebody who signed in at the page for it; each account does so once.</summary>
    private Lazy<Task<string>> SignedIn(string email) => new(async () =>
    {
        var page = await Visit();
        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync("sample-data-only");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/account/sign-in", StringComparison.Ordinal));
        var cookies = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
        return cookies;
    });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (app is not null)
        {
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync();
            app.Dispose();
        }
        Directory.Delete(data, recursive: true);
    }

    private Process Start()
    {
        var root = Root();
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var web = Path.Combine(root, "src", "ClaimTracker.Web");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(web, "bin", configuration, "net10.0", "ClaimTracker.Web.dll")]) { WorkingDirectory = web };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["Data__Folder"] = data;
        start.Environment["RequestRates__Reads"] = "100000";
        start.Environment["RequestRates__Accounts"] = "1000";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Process.Start(start)!;
    }

    private async Task UntilReady()
    {
        using var client = new HttpClient();
        for (var second = 0; second < StartSeconds; second++)
        {
            try
            {
                if ((await client.GetAsync(new Uri($"{Address}/health/ready"))).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                Assert.False(app!.HasExited, "The app ended instead of starting.");
            }
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
        Assert.Fail($"The app was not ready after {StartSeconds} seconds.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
