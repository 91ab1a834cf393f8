namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>A wrong setting stops the start with one sentence that names it, on standard error, and the exit code 1.</summary>
[Collection(Instance.OneAtATime)]
public sealed class WrongSettingTests : IDisposable
{
    private readonly DirectoryInfo folder = SampleFolder.Copy();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Database:Provider")]
    [InlineData("Database:Provider", "Postgres", "ConnectionStrings:ClaimTracker")]
    [InlineData("ConnectionStrings:ClaimTracker", "Host=nowhere;Database=x", "ConnectionStrings:ClaimTracker")]
    [InlineData("Data:Folder", "/proc/claimtracker", "Data:Folder")]
    [InlineData("ASPNETCORE_URLS", "nonsense", "Urls")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:99999", "Urls")]
    [InlineData("AllowedHosts", "https://claims.example.org", "AllowedHosts")]
    [InlineData("Public:BaseAddress", "claims.example.org", "Public:BaseAddress")]
    [InlineData("Public:ReportAddress", "nobody", "Public:ReportAddress")]
    [InlineData("Proxy:Trusted", "10.0.0.0/99", "Proxy:Trusted")]
    [InlineData("RequestRates:Reads", "many", "RequestRates:Reads")]
    public Task One_wrong_setting_stops_the_start(string key, string value, string named) => Refused([(key, value)], named);

    [Fact]
    public Task A_database_that_cannot_be_reached_stops_the_start() =>
        Refused([("Database:Provider", "Postgres"), ("ConnectionStrings:ClaimTracker", $"Host=localhost;Port={Ports.Free()};Database=x;Username=y;Password=do-not-print")], "ConnectionStrings:ClaimTracker");

    [Fact]
    public Task Production_needs_a_data_folder() => Refused([("ASPNETCORE_ENVIRONMENT", "Production"), ("Data:Folder", "")], "Data:Folder");

    [Fact]
    public Task Production_needs_host_names() => Refused([("ASPNETCORE_ENVIRONMENT", "Production")], "AllowedHosts");

    [Fact]
    public Task Production_needs_https() => Refused([("ASPNETCORE_ENVIRONMENT", "Production"), ("AllowedHosts", "claims.test")], "https");

    [Fact]
    public async Task An_address_in_use_stops_the_start()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        await Refused([("ASPNETCORE_URLS", $"http://{other.LocalEndpoint}")], "in use");
    }

    [Fact]
    public Task Https_without_a_certificate_stops_the_start() => Refused([("ASPNETCORE_URLS", $"https://localhost:{Ports.Free()}")], "certificate");

    [Fact]
    public Task An_unknown_command_is_refused() => Refused([], "backup, restore", "back-up");

    [Fact]
    public Task A_backup_without_a_file_is_refused() => Refused([], "file", "backup");

    private async Task Refused((string Key, string Value)[] settings, string named, params string[] arguments)
    {
        await using var instance = Instance.Start(folder.FullName, settings, arguments);
        Assert.Equal(1, await instance.End());
        var line = Assert.Single(instance.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains(named, line, StringComparison.Ordinal);
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        Assert.DoesNotContain("do-not-print", instance.Output + line, StringComparison.Ordinal);
    }
}
