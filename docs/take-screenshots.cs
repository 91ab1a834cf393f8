#!/usr/bin/env dotnet
#:package Microsoft.Playwright
#:property PublishAot=false

// Takes the pictures in docs/images: starts the app with its sample data in a temporary data folder, visits its main pages, stops it.
// Run it from anywhere with: dotnet run docs/take-screenshots.cs
// It needs Chromium; the environment variable CHROMIUM names one that is not on the PATH.
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

const string Email = "editor@sample.test";
const string Password = "sample-data-only";
const int Wide = 1280;
const int Narrow = 390;

var docs = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var repository = Directory.GetParent(docs)!.FullName;
var data = Directory.CreateTempSubdirectory("claimtracker-screenshots-").FullName;
var address = $"http://localhost:{FreePort()}";
using var app = Start();
try
{
    await UntilReady();
    using var playwright = await Playwright.CreateAsync();
    await using var browser = await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Chromium(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    var wide = await browser.NewPageAsync(new() { ViewportSize = new() { Width = Wide, Height = 900 } });
    await Take(wide, "/", "board");
    await wide.Locator("main h2 a[href^='/disputes/']").First.ClickAsync();
    var dispute = new Uri(wide.Url).AbsolutePath;
    await Take(wide, dispute, "dispute");
    await Take(wide, $"{dispute}/history", "history");
    await Take(wide, "/methodology", "methodology");
    await SignIn(wide);
    await wide.Locator("main a[href^='/desk/disputes/']:not([href$='/new'])").First.ClickAsync();
    await Take(wide, new Uri(wide.Url).AbsolutePath, "working-copy");
    var narrow = await browser.NewPageAsync(new() { ViewportSize = new() { Width = Narrow, Height = 844 } });
    await Take(narrow, "/", "board-narrow");
}
finally
{
    app.Kill(entireProcessTree: true);
    await app.WaitForExitAsync();
    Directory.Delete(data, recursive: true);
}

Process Start()
{
    var start = new ProcessStartInfo("dotnet", ["run", "--project", Path.Combine(repository, "src", "ClaimTracker.Web")]);
    start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
    start.Environment["ASPNETCORE_URLS"] = address;
    start.Environment["Data__Folder"] = data;
    return Process.Start(start)!;
}

async Task UntilReady()
{
    using var client = new HttpClient();
    for (var tries = 0; tries < 300 && !app.HasExited; tries++)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri($"{address}/health/ready"));
            if (answer.IsSuccessStatusCode) return;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
        }
        await Task.Delay(TimeSpan.FromSeconds(1));
    }
    throw new InvalidOperationException("The app did not become ready within five minutes.");
}

async Task Take(IPage page, string path, string name)
{
    await page.GotoAsync(address + path);
    await page.ScreenshotAsync(new() { Path = Path.Combine(docs, "images", $"{name}.png") });
    Console.WriteLine($"docs/images/{name}.png  {path}");
}

async Task SignIn(IPage page)
{
    await page.GotoAsync($"{address}/account/sign-in");
    await page.Locator("input[type=email]").FillAsync(Email);
    await page.Locator("input[type=password]").FillAsync(Password);
    await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    await page.WaitForURLAsync($"{address}/desk**");
}

static string Chromium() =>
    Environment.GetEnvironmentVariable("CHROMIUM")
    ?? (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(_ => new[] { "chromium", "chromium-browser", "google-chrome" }, Path.Combine).FirstOrDefault(File.Exists)
    ?? throw new InvalidOperationException("No Chromium was found on the PATH: install it, or name it in the environment variable CHROMIUM.");

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}
