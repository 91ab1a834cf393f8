using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The whole app in this process, with the sample data on SQLite in a folder of its own. It answers at https://localhost and follows no redirects by itself.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder;
    private readonly (string Key, string Value)[] settings;
    private bool isGuest;

    public Site()
        : this(SampleFolder.Copy(), [])
    {
    }

    private Site(DirectoryInfo folder, (string Key, string Value)[] settings)
    {
        (this.folder, this.settings) = (folder, settings);
        ClientOptions.BaseAddress = new Uri("https://localhost");
        ClientOptions.AllowAutoRedirect = false;
    }

    /// <summary>A site with settings of its own.</summary>
    public static Site With(params (string Key, string Value)[] settings) => new(SampleFolder.Copy(), settings);

    /// <summary>A site whose data folder is empty at its start.</summary>
    public static Site Empty(params (string Key, string Value)[] settings) => new(Directory.CreateTempSubdirectory("claimtracker-site-"), settings);

    /// <summary>A second instance on the database of another site, which must outlive it.</summary>
    public static Site Sharing(Site other) => new(other.folder, other.settings) { isGuest = true };

    public string Folder => folder.FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", folder.FullName);
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (isGuest) return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
