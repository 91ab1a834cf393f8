using ClaimTracker.Data.Starting;

namespace ClaimTracker.Web.Hosting;

/// <summary>The data folder: as set; in Development the folder <c>data</c> at the top of the repository when nothing is set. It is made when it is missing, for its owner alone.</summary>
public static class DataFolderSetting
{
    private const string TopOfRepository = "ClaimTracker.sln";

    /// <summary>Answers the full path of a folder that can be written to.</summary>
    public static string Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var set = configuration[HostSettings.DataFolderKey];
        var folder = string.IsNullOrWhiteSpace(set) ? Unset(environment) : Path.GetFullPath(set, environment.ContentRootPath);
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new StartRefusedException($"Data:Folder is \"{folder}\", where the app cannot write: set it to a folder that its user may write to.", fault);
        }
    }

    private static string Unset(IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            for (var folder = new DirectoryInfo(environment.ContentRootPath); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, TopOfRepository))) return Path.Combine(folder.FullName, "data");
        }
        throw new StartRefusedException($"Data:Folder must be set in {environment.EnvironmentName} to a folder that the app may write to.");
    }
}
