using ClaimTracker.Data.Starting;

namespace ClaimTracker.Data.Backup;

/// <summary>Writes everything to one new file, as it stood at one moment, while others go on writing.</summary>
public sealed class BackUp(DatabaseSettings settings)
{
    private const string Unfinished = ".unfinished";

    /// <summary>Answers the full path of the file. A file that exists is never overwritten, and one that was not finished keeps another name.</summary>
    public async Task<string> Do(string file, CancellationToken stop = default)
    {
        var target = Path.GetFullPath(file);
        if (Path.Exists(target)) throw new StartRefusedException($"The file {target} exists already: choose another name, or move it away.");
        if (Path.GetDirectoryName(target) is not { } folder || !Directory.Exists(folder)) throw new StartRefusedException($"There is no folder for {target}: make it first.");
        var part = target + Unfinished;
        File.Delete(part);
        await OwnersOnly(part).DisposeAsync();
        await (settings.Provider switch
        {
            DatabaseProvider.Sqlite => SqliteCopy.Write(settings, part, stop),
            DatabaseProvider.Postgres => PostgresArchive.Write(settings, part, stop),
            DatabaseProvider.SqlServer => throw new StartRefusedException("The command backup serves Sqlite and Postgres: on SqlServer use the server's own BACKUP DATABASE."),
        });
        File.Move(part, target, overwrite: false);
        return target;
    }

    /// <summary>A backup holds drafts and password hashes: nobody but its owner may read it.</summary>
    private static FileStream OwnersOnly(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }
}
