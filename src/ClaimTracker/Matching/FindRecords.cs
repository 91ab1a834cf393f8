using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Matching;

/// <summary>Finds speakers, parties, offices, outlets and sources by what somebody types: in any script, by other names and offices, with a typing error, from the first letters on.</summary>
public sealed class FindRecords(IDbContextFactory<ClaimTrackerContext> contexts, KeptNames names, TimeProvider clock)
{
    /// <summary>Most records that are offered.</summary>
    public const int Most = 10;

    /// <summary>What is typed beyond that is not looked at.</summary>
    public const int LongestText = 160;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The best matches first; none where nothing matches, where nothing was typed, and where the database takes too long.</summary>
    public async Task<IReadOnlyList<KnownRecord>> Find(RecordKind kind, string? typed, CancellationToken stop = default)
    {
        var words = RoughText.Words(typed is { Length: > LongestText } ? typed[..LongestText] : typed ?? string.Empty);
        if (words.Length == 0 || !KeptNames.Keeps(kind)) return [];
        await using var data = await contexts.CreateDbContextAsync(stop);
        using var limit = await TimeLimit.Set(data, Patience, clock, stop);
        try
        {
            return [.. (await names.Of(kind, data, stop)).Select(row => (row.Record, Score: NameScore.Of(words, row.Names))).Where(found => found.Score > 0)
                .OrderByDescending(found => found.Score).ThenBy(found => found.Record.Name, StringComparer.Ordinal).Take(Most).Select(found => found.Record)];
        }
        catch (Exception fault) when (TimeLimit.Explains(fault))
        {
            return [];
        }
    }
}
