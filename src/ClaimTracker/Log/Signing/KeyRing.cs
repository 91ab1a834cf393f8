using ClaimTracker.Data.Starting;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;

namespace ClaimTracker.Log.Signing;

/// <summary>The private keys of this instance: those of the settings, and those in a file of the data folder that only the app's own user may read. They go nowhere else.</summary>
public sealed class KeyRing(LogFiles files)
{
    private const string FileName = "log-signing-keys.txt";

    private readonly Lock change = new();
    private IReadOnlyList<SigningKey>? keys;

    /// <summary>The file in the data folder, a full path.</summary>
    public string File { get; } = Path.Combine(files.Folder, FileName);

    /// <summary>All keys that this instance has.</summary>
    /// <exception cref="StartRefusedException">A key cannot be read; the sentence names where it stands and does not repeat it.</exception>
    public IReadOnlyList<SigningKey> Keys
    {
        get
        {
            lock (change) return keys ??= [.. files.Keys.Select(line => Read(line, "Log:SigningKeys")), .. Stored().Select(line => Read(line, File))];
        }
    }

    /// <summary>Those of our keys that the log says sign at this moment, newest first.</summary>
    public IReadOnlyList<SigningKey> Signing(IReadOnlyList<LogKey> known, DateTimeOffset moment) =>
        [.. known.Where(key => key.SignsAt(moment)).OrderByDescending(key => key.SignsFrom).Select(row => Keys.FirstOrDefault(key => key.Verifier.ToString() == row.Verifier)).OfType<SigningKey>()];

    /// <summary>The key of the settings or of the file for this origin, or a new one, written to the file.</summary>
    public SigningKey FirstFor(string origin) => Keys.FirstOrDefault(key => key.Verifier.Name == origin) ?? Make(origin);

    /// <summary>Makes a key and writes it to the file.</summary>
    public SigningKey Make(string origin)
    {
        var made = SigningKey.Make(origin);
        lock (change)
        {
            LogFiles.WriteWhole(File, string.Concat(Stored().Append(made.Write()).Select(line => line + "\n")));
            keys = null;
        }
        return made;
    }

    private string[] Stored() => System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File) : [];

    private static SigningKey Read(string line, string where)
    {
        try
        {
            return SigningKey.Read(line);
        }
        catch (FormatException fault)
        {
            throw new StartRefusedException($"{where} holds a line that is no signing key: each is written PRIVATE+KEY+name+hash+key, as this program made it.", fault);
        }
    }
}
