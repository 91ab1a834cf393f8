using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>On a server, starting is safe at any moment too: twice at once, after a kill, and while the server is away.</summary>
[Collection(Instance.OnPostgres)]
public sealed class StartOnPostgresTests : IDisposable
{
    private const int SampleDisputes = 9;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Two_instances_that_start_at_once_on_one_PostgreSQL_do_not_race()
    {
        await using var database = PostgresServer.Named();
        var started = Enumerable.Range(0, 2).Select(number => Instance.Start(Folder($"i{number}"), database.Settings)).ToList();
        try
        {
            foreach (var instance in started) await instance.Ready();
            Assert.All(started, instance => Assert.Empty(instance.Errors));
            Assert.Equal(Migrations(), await database.Count("__EFMigrationsHistory"));
            Assert.Equal(1, await database.Count("data_protection_keys"));
            Assert.Equal(SampleDisputes, await database.Count("disputes"));
        }
        finally
        {
            foreach (var instance in started) await instance.DisposeAsync();
        }
    }

    /// <summary>How many migrations this version has; each is applied once.</summary>
    private static int Migrations()
    {
        using var data = new ClaimTracker.Migrations.Postgres.DesignTimeFactory().CreateDbContext([]);
        return data.Database.GetMigrations().Count();
    }

    [Fact]
    public async Task Killed_starts_on_PostgreSQL_do_not_block_the_next()
    {
        await using var database = PostgresServer.Named();
        await KilledStarts.Do(folder, database.Settings);
        Assert.Equal(SampleDisputes, await database.Count("disputes"));
    }

    [Fact]
    public async Task Gone_and_back_again_the_database_needs_no_restart()
    {
        await using var database = await PostgresServer.WithSample(folder);
        await using var instance = Instance.Start(folder.FullName, database.Settings);
        await instance.Ready();
        Assert.Equal(HttpStatusCode.OK, await Status(instance, "/"));
        await database.Hide();
        // What was kept goes on being served; what must be asked for is refused in words.
        Assert.Equal(HttpStatusCode.OK, await Status(instance, "/"));
        using (var gone = await instance.Client.GetAsync(new Uri("/corrections", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, gone.StatusCode);
            Assert.Equal("30", gone.Headers.RetryAfter?.ToString());
            Assert.Contains("We cannot reach our records", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status(instance, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await Status(instance, "/health/live"));
        await database.Show();
        Assert.Equal(HttpStatusCode.OK, await Status(instance, "/corrections"));
    }

    private string Folder(string name) => folder.CreateSubdirectory(name).FullName;

    private static async Task<HttpStatusCode> Status(Instance instance, string path)
    {
        using var answer = await instance.Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
