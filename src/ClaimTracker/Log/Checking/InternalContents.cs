using System.Text.Json;
using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Record;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Checking;

/// <summary>Compares the entries of the internal log with the lines of history: each line stands in it once, as it was written, and so do its texts, but for those that were erased.</summary>
internal sealed class InternalContents(ClaimTrackerContext data, string log)
{
    private readonly HashSet<long> lines = [];

    public async Task Take(IReadOnlyList<LogEntry> entries, CancellationToken stop)
    {
        var read = entries.Select(entry => (Row: entry, Content: Read(entry))).ToList();
        var numbers = read.ConvertAll(entry => entry.Content.Line);
        var found = await data.Changes.AsNoTracking().Include(change => change.Texts).Where(change => EF.Parameter(numbers).Contains(change.Number)).ToDictionaryAsync(change => change.Number, stop);
        foreach (var (row, content) in read)
        {
            if (!lines.Add(content.Line)) throw Fault(row.Index, $"line {content.Line} of the history is entered twice.");
            if (found.GetValueOrDefault(content.Line) is not { } line) throw Fault(row.Index, $"line {content.Line} of the history is missing.");
            if (!ChangeEntry.Of(line, content.RecordedLate == true).Write().AsSpan().SequenceEqual(row.Bytes)) throw Fault(row.Index, $"line {content.Line} of the history is not what was entered.");
            if (!line.Texts.All(text => text.IsAsSealed())) throw Fault(row.Index, $"a text of line {content.Line} of the history is not what was committed to.");
        }
    }

    /// <summary>Compares what is left when all entries were taken.</summary>
    /// <param name="written">The lines that there were before the walk began.</param>
    public void End(IEnumerable<long> written)
    {
        foreach (var line in written)
            if (!lines.Contains(line)) throw Fault(null, $"line {line} of the history has no entry.");
    }

    private ChangeEntry Read(LogEntry row)
    {
        try
        {
            return ChangeEntry.Read(row.Bytes);
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            throw Fault(row.Index, "it cannot be read.");
        }
    }

    private FaultFoundException Fault(long? index, string sentence) => new(new LogFault(log, index, sentence));
}
