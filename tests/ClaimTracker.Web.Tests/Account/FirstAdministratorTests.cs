using System.Net;
using ClaimTracker.Web.Tests.Hosting;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>The first start in Production: a set-up link in the data folder, and no sample accounts.</summary>
[Collection(Instance.OneAtATime)]
public sealed class FirstAdministratorTests
{
    private const string Email = "first@newsroom.test";

    [Fact]
    public async Task The_set_up_link_of_a_first_start_makes_the_first_administrator()
    {
        await using var site = Site.Empty(("environment", "Production"), ("AllowedHosts", "localhost"), ("Proxy:Trusted", "127.0.0.1"), ("RequestRates:Accounts", "1000"), ("Public:BaseAddress", "https://claims.example.org"));
        using var visitor = new Visitor(site);
        var file = Path.Combine(site.Folder, "first-admin-link.txt");
        var link = new Uri((await File.ReadAllLinesAsync(file))[0]);
        Assert.Equal("claims.example.org", link.Host);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        await visitor.Open(link.PathAndQuery);
        await visitor.Send("first", ("Email", Email), ("Password", "password1234"), ("PasswordAgain", "password1234"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("guessing program", visitor.Beside("Password"), StringComparison.Ordinal);
        Assert.Equal(Email, visitor.ValueOf("Email"));
        Assert.True(File.Exists(file));
        await visitor.Send("first", ("Email", Email), ("Password", House.Password), ("PasswordAgain", House.Password));
        Assert.Equal("/account/sign-in?news=account", visitor.LedTo);
        Assert.False(File.Exists(file));
        await visitor.Open(link.PathAndQuery);
        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
        await visitor.SignIn(Email, House.Password);
        var cookie = Assert.Single(visitor.Answer.Headers.GetValues("Set-Cookie"), set => set.StartsWith("__Host-claimtracker-sign-in=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("/account/second-factor", visitor.LedTo);
        await Device.Connect(visitor);
        await visitor.Open("/desk/people");
        Assert.Contains(Email, visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@sample.test", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_path_of_the_link_is_printed_and_a_second_start_keeps_it()
    {
        var folder = Directory.CreateTempSubdirectory("claimtracker-first-");
        try
        {
            (string, string)[] settings = [("ASPNETCORE_ENVIRONMENT", "Production"), ("AllowedHosts", "localhost"), ("Proxy:Trusted", "127.0.0.1;::1")];
            var file = Path.Combine(folder.FullName, "first-admin-link.txt");
            string token;
            await using (var first = Instance.Start(folder.FullName, settings))
            {
                await first.Ready();
                var line = (await File.ReadAllLinesAsync(file))[0];
                token = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..];
                Assert.Contains(file, first.Output, StringComparison.Ordinal);
                Assert.DoesNotContain(token, first.Output + first.Errors, StringComparison.Ordinal);
            }
            await using var second = Instance.Start(folder.FullName, settings);
            await second.Ready();
            Assert.Contains(token, await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
