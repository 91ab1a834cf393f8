namespace ClaimTracker.Log;

/// <summary>What the log needs from outside the database: a folder for its key and its last checkpoint, and what the settings say.</summary>
/// <param name="Folder">The data folder, a full path.</param>
/// <param name="Origin">The origin that the settings name; empty when they name none.</param>
/// <param name="Keys">Signing keys that the settings give, as written by the note tools.</param>
public sealed record LogFiles(string Folder, string? Origin, IReadOnlyList<string> Keys)
{
    /// <summary>The origin of a log for which nothing is set.</summary>
    public const string UsualOrigin = "localhost/audit";

    /// <summary>Writes a file for its owner alone: complete, or not at all.</summary>
    internal static void WriteWhole(string path, string text)
    {
        var part = path + ".part";
        File.Delete(part);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(part, options))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }
        File.Move(part, path, overwrite: true);
    }
}
