using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Searching;

/// <summary>
/// Writes beginnings of words out as the words of the index that begin so. FTS5 gathers every row under a beginning that is longer than those it indexes before it gives the first one;
/// of whole words it gives row after row, and can stop. Other databases are asked for the beginning itself.
/// </summary>
internal static class Beginnings
{
    /// <summary>Up to this many characters FTS5 has an index of beginnings: see <see cref="SearchTables"/>.</summary>
    private const int LongestIndexed = 4;

    /// <summary>A beginning with more words than this stays one.</summary>
    private const int MostWords = 32;

    public static async Task<IReadOnlyList<IReadOnlyList<SearchToken>>> Spelled(ClaimTrackerContext data, IReadOnlyList<IReadOnlyList<SearchToken>> groups, CancellationToken stop)
    {
        if (!data.Database.IsSqlite() || !groups.Any(group => group.Any(IsLong))) return groups;
        // The temporary table belongs to the connection: the next command must not be given another one.
        await data.Database.OpenConnectionAsync(stop);
        try
        {
            return await Spell(data, groups, stop);
        }
        finally
        {
            await data.Database.CloseConnectionAsync();
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyList<SearchToken>>> Spell(ClaimTrackerContext data, IReadOnlyList<IReadOnlyList<SearchToken>> groups, CancellationToken stop)
    {
        await data.Database.ExecuteSqlAsync($"CREATE VIRTUAL TABLE IF NOT EXISTS temp.board_words USING fts5vocab('main', 'board_search', 'instance')", stop);
        var spelled = new List<IReadOnlyList<SearchToken>>();
        foreach (var group in groups)
        {
            var written = new List<SearchToken>();
            foreach (var token in group) written.AddRange(IsLong(token) ? await Words(data, token, stop) : [token]);
            spelled.Add(written);
        }
        return spelled;
    }

    private static bool IsLong(SearchToken token) => token.Begins && token.Text.EnumerateRunes().Count() > LongestIndexed;

    /// <summary>Goes from word to word, never through the rows of one: a space sorts before every character of a word.</summary>
    private static async Task<IReadOnlyList<SearchToken>> Words(ClaimTrackerContext data, SearchToken beginning, CancellationToken stop)
    {
        var end = beginning.Text + new Rune(0x10FFFF);
        var words = await data.Database.SqlQuery<string>($"""
            WITH RECURSIVE words(term) AS (
              SELECT (SELECT term FROM temp.board_words WHERE term >= {beginning.Text} LIMIT 1)
              UNION ALL
              SELECT (SELECT term FROM temp.board_words WHERE term >= words.term || ' ' LIMIT 1) FROM words WHERE words.term < {end} LIMIT {MostWords + 1})
            SELECT term AS "Value" FROM words WHERE term < {end}
            """).ToListAsync(stop);
        if (words.Count > MostWords) return [beginning];
        return words.Count == 0 ? [beginning with { Begins = false }] : [.. words.Select(word => new SearchToken(word))];
    }
}
