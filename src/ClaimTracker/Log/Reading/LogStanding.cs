using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Log.Reading;

/// <summary>How the public log stands at one moment.</summary>
/// <param name="Origin">Its name.</param>
/// <param name="Checkpoint">What was signed last; empty before the first.</param>
/// <param name="Note">The same as a signed note.</param>
/// <param name="SignedAt">When it was signed.</param>
/// <param name="Keys">The keys, newest first.</param>
/// <param name="Entries">How many entries of each kind there are, also those that are not signed yet.</param>
/// <param name="EarlierLogs">The logs that this one follows, newest first.</param>
public sealed record LogStanding(
    string Origin, Checkpoint? Checkpoint, string? Note, DateTimeOffset? SignedAt, IReadOnlyList<LogKey> Keys, IReadOnlyDictionary<EntryKind, long> Entries, IReadOnlyList<LogStanding.Earlier> EarlierLogs)
{
    /// <summary>A log that was given up for another; its files stay.</summary>
    public sealed record Earlier(int Number, string Origin, DateTimeOffset? StartedAt);
}
