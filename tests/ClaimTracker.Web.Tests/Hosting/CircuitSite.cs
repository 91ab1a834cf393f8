using System.Net.WebSockets;
using System.Text;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Jobs;
using ClaimTracker.Web.Tests.Account;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>A site whose clock stands still until a test moves it, and that opens bare sockets to circuits.</summary>
public sealed class CircuitSite : IAsyncDisposable
{
    private readonly Site quiet;
    private readonly Dictionary<WebSocket, CircuitLine> lines = [];

    public CircuitSite(params (string Key, string Value)[] settings)
    {
        quiet = Site.With([("RequestRates:Accounts", "1000"), ("RequestRates:Posts", "1000"), .. settings]);
        Factory = quiet.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock)));
    }

    public FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    public WebApplicationFactory<Program> Factory { get; }

    public async Task<Visitor> SignIn(string email)
    {
        var visitor = new Visitor(Factory);
        await visitor.SignIn(email);
        return visitor;
    }

    /// <summary>A socket of that visitor, with SignalR's handshake done.</summary>
    public async Task<WebSocket> Open(Visitor? visitor, string? origin = "https://localhost")
    {
        var client = Factory.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (visitor is not null) request.Headers.Cookie = visitor.Cookies;
            if (origin is not null) request.Headers.Origin = origin;
        };
        var socket = await client.ConnectAsync(new Uri("wss://localhost/_blazor"), TestContext.Current.CancellationToken);
        await socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Binary, endOfMessage: true, TestContext.Current.CancellationToken);
        Assert.Equal("{}\u001e", Encoding.UTF8.GetString(await Hear(socket)));
        lines.Add(socket, Factory.Services.GetRequiredService<OpenCircuits>().All()[^1]);
        return socket;
    }

    /// <summary>A ping as our script sends it: MessagePack, array of one, type 6.</summary>
    public static async Task Ping(WebSocket socket)
    {
        try
        {
            await socket.SendAsync(new byte[] { 2, 0x91, 6 }, WebSocketMessageType.Binary, endOfMessage: true, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // It was cut; the test asks for that itself.
        }
    }

    /// <summary>Moves the clock from round to round of the watch, and waits each time until the pings have come and the round is over.</summary>
    public async Task Pass(TimeSpan time, params IReadOnlyList<WebSocket> pinging)
    {
        var (circuits, rounds) = (Factory.Services.GetRequiredService<OpenCircuits>(), Factory.Services.GetRequiredService<OwnRounds>());
        for (var passed = TimeSpan.Zero; passed < time; passed += CircuitLimits.Round)
        {
            foreach (var socket in pinging.Where(socket => socket.State == WebSocketState.Open)) await Ping(socket);
            var heard = pinging.Select(socket => lines[socket]).ToList();
            await Eventually.Holds(() => heard.TrueForAll(line => Clock.GetUtcNow() - line.HeardAt < CircuitLimits.Round || !circuits.All().Contains(line)));
            Clock.Advance(CircuitLimits.Round);
            await Eventually.Holds(() => rounds.Last(typeof(WatchCircuits))?.At == Clock.GetUtcNow());
        }
    }

    /// <summary>Whether the server has cut the socket; waits a moment for it.</summary>
    public static async Task<bool> IsCut(WebSocket socket)
    {
        using var moment = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        moment.CancelAfter(TimeSpan.FromSeconds(2));
        try
        {
            while (true)
            {
                if ((await socket.ReceiveAsync(new ArraySegment<byte>(new byte[4096]), moment.Token)).MessageType == WebSocketMessageType.Close) return true;
            }
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception fault) when (fault is WebSocketException or IOException)
        {
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Factory.DisposeAsync();
        await quiet.DisposeAsync();
    }

    private static async Task<byte[]> Hear(WebSocket socket)
    {
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        return buffer[..received.Count];
    }
}
