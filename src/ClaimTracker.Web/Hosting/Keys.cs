using Microsoft.AspNetCore.DataProtection;

namespace ClaimTracker.Web.Hosting;

/// <summary>The keys of cookies and form tokens outlive the process, so that a restart signs nobody out.</summary>
public static class Keys
{
    private const string Folder = "keys";

    public static IServiceCollection AddKeys(this IServiceCollection services, HostSettings settings)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.DataFolder, Folder));
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        services.AddDataProtection().SetApplicationName("ClaimTracker").PersistKeysToFileSystem(folder);
        return services;
    }
}
