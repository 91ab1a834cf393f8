using ClaimTracker.Claims;
using ClaimTracker.Disputes;

namespace ClaimTracker.History;

/// <summary>Lines that are shown together: saves of the same fields of one thing by one person within five minutes, as typing makes them. Any other line stands alone. Nothing is left out: each line is still there, with its number.</summary>
/// <param name="Lines">Newest first; at least one.</param>
public sealed record HistoryRun(IReadOnlyList<HistoryLine> Lines)
{
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(5);
    private static readonly string[] WhileTyping = [nameof(SaveClaimFields), nameof(SaveDisputeFields)];

    public HistoryLine Newest => Lines[0];

    public HistoryLine Oldest => Lines[^1];

    /// <summary>The fields that the saves changed.</summary>
    public IEnumerable<string> Fields => FieldsOf(Newest);

    /// <summary>What stood in a field before the first of the saves.</summary>
    public string? Before(string field) => Oldest.Change.Texts.First(text => text.Field == field).Before;

    /// <summary>What stands in it after the last.</summary>
    public string? After(string field) => Newest.Change.Texts.First(text => text.Field == field).After;

    /// <summary>Runs stand where their newest line stands.</summary>
    public static IReadOnlyList<HistoryRun> Of(IEnumerable<HistoryLine> newestFirst)
    {
        var runs = new List<List<HistoryLine>>();
        foreach (var line in newestFirst)
        {
            if (WhileTyping.Contains(line.Change.Deed) && runs.Find(run => Continues(run[0], line)) is { } known) known.Add(line);
            else runs.Add([line]);
        }
        return [.. runs.Select(run => new HistoryRun(run))];
    }

    private static bool Continues(HistoryLine newest, HistoryLine line) =>
        line.Change.ActorId == newest.Change.ActorId && line.Change.ThingId == newest.Change.ThingId && line.Change.Deed == newest.Change.Deed
        && newest.Change.At - line.Change.At <= Together && FieldsOf(line).SequenceEqual(FieldsOf(newest), StringComparer.Ordinal);

    private static IEnumerable<string> FieldsOf(HistoryLine line) => line.Change.Texts.Select(text => text.Field).Order(StringComparer.Ordinal);
}
