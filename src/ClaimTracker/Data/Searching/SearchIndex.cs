using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Searching;

/// <summary>The one question behind the search box: which board rows hold all of these tokens. The same on every database, because text is folded and parted into tokens before it gets here.</summary>
internal static class SearchIndex
{
    /// <summary>Longest token kept, in characters; no word of any language comes near.</summary>
    private const int LongestToken = 100;

    /// <summary>Most tokens kept of one row.</summary>
    private const int MostTokens = 20_000;

    /// <summary>Numbers of the rows that hold, of each group, at least one token.</summary>
    public static IQueryable<long> Matching(this ClaimTrackerContext data, IReadOnlyList<IReadOnlyList<SearchToken>> groups)
    {
        if (data.Database.IsSqlite()) return data.Database.SqlQuery<long>($"SELECT rowid AS \"Value\" FROM board_search WHERE board_search MATCH {Joined(groups, InFts5, " OR ", " AND ")}");
        if (data.Database.IsNpgsql()) return data.Database.SqlQuery<long>($"SELECT number AS \"Value\" FROM board_search WHERE tokens @@ {Joined(groups, InTsquery, " | ", " & ")}::tsquery");
        return InSqlServer(data, groups);
    }

    /// <summary>The first of these numbers between two, in their order. On SQLite the order is that of the index itself, which then reads no further than it must; an order put around the question would have it read all. PostgreSQL has to be told where to look: see <see cref="FirstInPostgres"/>.</summary>
    public static IQueryable<long> First(this ClaimTrackerContext data, IReadOnlyList<IReadOnlyList<SearchToken>> groups, long from, long to, bool rising, int most)
    {
        if (data.Database.IsSqlite())
        {
            var match = Joined(groups, InFts5, " OR ", " AND ");
            return rising
                ? data.Database.SqlQuery<long>($"SELECT rowid AS \"Value\" FROM board_search WHERE board_search MATCH {match} AND rowid BETWEEN {from} AND {to} ORDER BY rowid LIMIT {most}")
                : data.Database.SqlQuery<long>($"SELECT rowid AS \"Value\" FROM board_search WHERE board_search MATCH {match} AND rowid BETWEEN {from} AND {to} ORDER BY rowid DESC LIMIT {most}");
        }
        if (data.Database.IsNpgsql()) return FirstInPostgres.Numbers(data, Joined(groups, InTsquery, " | ", " & "), from, to, rising, most);
        var between = data.Matching(groups).Where(number => number >= from && number <= to);
        return (rising ? between.Order() : between.OrderDescending()).Take(most);
    }

    /// <summary>Puts the tokens of a row in, parted by spaces. The row must not be in yet.</summary>
    public static Task Put(ClaimTrackerContext data, long number, IEnumerable<string> tokens, CancellationToken stop)
    {
        var text = Text(tokens);
        if (data.Database.IsSqlite()) return data.Database.ExecuteSqlAsync($"INSERT INTO board_search (rowid, tokens) VALUES ({number}, {text})", stop);
        if (data.Database.IsNpgsql()) return data.Database.ExecuteSqlAsync($"INSERT INTO board_search (number, tokens) VALUES ({number}, array_to_tsvector(string_to_array({text}, ' ')))", stop);
        return data.Database.ExecuteSqlAsync($"INSERT INTO board_search (number, tokens) VALUES ({number}, {$" {text} "})", stop);
    }

    /// <summary>The tokens as the index takes them: each once, parted by spaces.</summary>
    public static string Text(IEnumerable<string> tokens) => string.Join(' ', tokens.Where(token => token.Length is > 0 and <= LongestToken).Distinct(StringComparer.Ordinal).Take(MostTokens));

    public static Task Remove(ClaimTrackerContext data, long number, CancellationToken stop) => data.Database.IsSqlite()
        ? data.Database.ExecuteSqlAsync($"DELETE FROM board_search WHERE rowid = {number}", stop)
        : data.Database.ExecuteSqlAsync($"DELETE FROM board_search WHERE number = {number}", stop);

    public static Task Clear(ClaimTrackerContext data, CancellationToken stop) => data.Database.ExecuteSqlAsync($"DELETE FROM board_search", stop);

    /// <summary>After many rows were put in: FTS5 then has all of a word in one place.</summary>
    public static Task Settle(ClaimTrackerContext data, CancellationToken stop) =>
        data.Database.IsSqlite() ? data.Database.ExecuteSqlAsync($"INSERT INTO board_search (board_search) VALUES ('optimize')", stop) : Task.CompletedTask;

    private static string Joined(IReadOnlyList<IReadOnlyList<SearchToken>> groups, Func<SearchToken, string> write, string or, string and) =>
        string.Join(and, groups.Select(group => $"({string.Join(or, group.Select(write))})"));

    private static string InFts5(SearchToken token) => $"\"{token.Text}\"{(token.Begins ? "*" : "")}";

    private static string InTsquery(SearchToken token) => $"'{token.Text}'{(token.Begins ? ":*" : "")}";

    /// <summary>Beginnings of words are looked up in the full-text index where there is one; whole tokens, which its word breakers would part, are always compared.</summary>
    private static IQueryable<long> InSqlServer(ClaimTrackerContext data, IReadOnlyList<IReadOnlyList<SearchToken>> groups)
    {
        var hasFullText = data.Database.SqlQuery<int>($"SELECT COUNT(*) AS [Value] FROM sys.fulltext_indexes WHERE object_id = OBJECT_ID('board_search')").Single() > 0;
        var values = new List<object>();
        string Condition(SearchToken token)
        {
            var looksUp = hasFullText && token.Begins;
            values.Add(looksUp ? $"\"{token.Text}*\"" : token.Begins ? $"% {token.Text}%" : $"% {token.Text} %");
            return looksUp ? $"CONTAINS(tokens, {{{values.Count - 1}}})" : $"tokens LIKE {{{values.Count - 1}}}";
        }
        // Only the places of the values are put together here; the values themselves are parameters.
        var question = $"SELECT number AS [Value] FROM board_search WHERE {Joined(groups, Condition, " OR ", " AND ")}";
        return data.Database.SqlQueryRaw<long>(question, [.. values]);
    }
}
