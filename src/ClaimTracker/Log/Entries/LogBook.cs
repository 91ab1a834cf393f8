using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Log.Record;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Log.Entries;

/// <summary>What a transaction has to enter in the logs before it commits. The context fills it with every edition and every line of history; nobody can forget to.</summary>
public sealed class LogBook
{
    private readonly List<(Change Line, bool Late)> lines = [];
    private readonly List<Pending> entries = [];

    public bool IsEmpty => lines.Count == 0 && entries.Count == 0;

    /// <summary>Whether something public waits.</summary>
    public bool IsPublic => entries.Count > 0;

    /// <exception cref="RefusedException">The entry is longer than a log can take.</exception>
    public void Add(PublicEntry entry, Guid? subjectId)
    {
        var bytes = entry.Write();
        if (bytes.Length > LogEntry.MostBytes)
            throw new RefusedException(RefusalKind.Invalid, $"This edition has more parts than one entry of the public log can name ({bytes.Length} of {LogEntry.MostBytes} bytes). Part the dispute in two.");
        entries.Add(new Pending(entry.Kind, subjectId, bytes));
    }

    internal void Add(Edition edition, bool late = false)
    {
        foreach (var entry in PublicEntry.Of(edition, late)) Add(entry, edition.Id);
    }

    internal void Add(IEnumerable<Change> saved, bool late = false) => lines.AddRange(saved.Select(line => (line, late)));

    /// <summary>Takes out what waits for one of the two logs.</summary>
    internal IReadOnlyList<Pending> Take(LogKind kind)
    {
        IReadOnlyList<Pending> taken = kind == LogKind.Public ? [.. entries] : [.. lines.Select(known => new Pending(EntryKind.Change, null, ChangeEntry.Of(known.Line, known.Late).Write()))];
        if (kind == LogKind.Public) entries.Clear();
        else lines.Clear();
        return taken;
    }

    /// <summary>Forgets what waits: its transaction is over.</summary>
    internal void Clear()
    {
        entries.Clear();
        lines.Clear();
    }

    internal sealed record Pending(EntryKind Kind, Guid? SubjectId, byte[] Bytes);
}
