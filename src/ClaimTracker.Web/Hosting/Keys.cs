using ClaimTracker.Data;
using ClaimTracker.Data.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Web.Hosting;

/// <summary>The keys of cookies and form tokens outlive the process, so that a restart signs nobody out: in the data folder with SQLite, else in the database, which several instances share.</summary>
public static class Keys
{
    private const string Folder = "keys";

    public static IServiceCollection AddKeys(this IServiceCollection services, HostSettings settings)
    {
        var keys = services.AddDataProtection().SetApplicationName("ClaimTracker");
        if (settings.Database.Provider == DatabaseProvider.Sqlite) keys.PersistKeysToFileSystem(OwnFolder(settings));
        else services.AddSingleton<IConfigureOptions<KeyManagementOptions>, InDatabase>();
        return services;
    }

    private static DirectoryInfo OwnFolder(HostSettings settings)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.DataFolder, Folder));
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        return folder;
    }

    private sealed class InDatabase(IServiceScopeFactory scopes) : IConfigureOptions<KeyManagementOptions>
    {
        public void Configure(KeyManagementOptions options)
        {
            using var scope = scopes.CreateScope();
            options.XmlRepository = scope.ServiceProvider.GetRequiredService<KeysInDatabase>();
        }
    }
}
