using ClaimTracker.Log.Notes;

namespace ClaimTracker.Log.Signing;

/// <summary>The last checkpoint that this instance signed or saw, in a file outside the database. A database that was put back to an earlier state cannot take it along.</summary>
public sealed class KeptCheckpoint(LogFiles files)
{
    private const string FileName = "log-last-checkpoint.txt";

    private readonly Lock change = new();
    private Checkpoint? held;

    /// <summary>The file in the data folder, a full path.</summary>
    public string File { get; } = Path.Combine(files.Folder, FileName);

    /// <summary>What is kept; empty when nothing was signed in this folder yet.</summary>
    /// <exception cref="FormatException">The file was damaged.</exception>
    public Checkpoint? Read()
    {
        lock (change) return held ??= Note() is { } note ? Checkpoint.Read(note.Text) : null;
    }

    /// <summary>The signed note that is kept.</summary>
    public SignedNote? Note() => System.IO.File.Exists(File) ? SignedNote.Read(System.IO.File.ReadAllText(File)) : null;

    /// <summary>What is kept, if it is of this log.</summary>
    public Checkpoint? Of(string origin) => Read() is { } checkpoint && checkpoint.Origin == origin ? checkpoint : null;

    public void Write(SignedNote note)
    {
        lock (change)
        {
            LogFiles.WriteWhole(File, note.ToString());
            held = Checkpoint.Read(note.Text);
        }
    }

    /// <summary>Forgets it, for a log that was given up by command.</summary>
    public void Delete()
    {
        lock (change)
        {
            System.IO.File.Delete(File);
            held = null;
        }
    }
}
