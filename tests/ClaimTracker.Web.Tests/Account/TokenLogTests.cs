using System.Collections.Concurrent;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClaimTracker.Web.Tests.Account;

public sealed class TokenLogTests
{
    [Fact]
    public async Task Tokens_and_passwords_reach_no_log_however_much_is_logged()
    {
        var lines = new Lines();
        await using var quiet = Site.With(("Logging:LogLevel:Default", "Information"), ("Logging:LogLevel:Microsoft.AspNetCore", "Information"), ("RequestRates:Accounts", "1000"));
        await using var site = quiet.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(lines)));
        using var administrator = new Visitor(site);
        await administrator.SignIn(House.Administrator);
        await administrator.Open("/desk/people/invite");
        await administrator.Send("save", ("Email", "new@newsroom.test"), ("Roles", "editor"));
        var link = administrator.Link;
        using var person = new Visitor(site);
        await person.Open(link);
        await person.Send("accept", ("Password", House.Password), ("PasswordAgain", House.Password));
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, person.Status);
        Assert.NotEmpty(lines.All);
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        Assert.DoesNotContain(lines.All, line => line.Contains(token, StringComparison.Ordinal) || line.Contains(House.Password, StringComparison.Ordinal));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
