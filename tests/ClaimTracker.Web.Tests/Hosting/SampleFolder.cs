using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>A data folder in which the sample data was loaded by a start in Development; made once a run and copied, with the key of its log, for each test that needs it.</summary>
public static class SampleFolder
{
    private static readonly Lazy<DirectoryInfo> Loaded = new(Load);

    public static DirectoryInfo Copy()
    {
        var copy = Directory.CreateTempSubdirectory("claimtracker-site-");
        foreach (var file in Loaded.Value.EnumerateFiles("claimtracker.db*").Concat(Loaded.Value.EnumerateFiles("log-*"))) file.CopyTo(Path.Combine(copy.FullName, file.Name));
        return copy;
    }

    private static DirectoryInfo Load()
    {
        var folder = Directory.CreateTempSubdirectory("claimtracker-samples-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        using (var first = new WebApplicationFactory<Program>())
        using (var site = first.WithWebHostBuilder(builder => builder.UseSetting("Data:Folder", folder.FullName)))
        using (site.CreateClient())
            SqliteConnection.ClearAllPools();
        SqliteConnection.ClearAllPools();
        return folder;
    }
}
