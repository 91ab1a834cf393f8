using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Searching;

/// <summary>
/// The first matches in the order of the numbers. A GIN index knows no order, so PostgreSQL either reads row after row until enough match, which is dear for rare words, or gathers every
/// match, which is dear for common ones; and it misjudges how common several tokens are together. So a few rows at the end where the page begins are looked at first: if matches are
/// dense there, a stretch of rows is read, and only if these were not enough, or not dense, every match is gathered.
/// </summary>
internal static class FirstInPostgres
{
    /// <summary>Rows that are looked at to tell how dense the matches are.</summary>
    private const int Tasted = 500;

    /// <summary>Rows in the stretch: as dear as about 30,000 matches gathered through the index.</summary>
    private const int Stretch = 20_000;

    /// <param name="match">As <c>tsquery</c> reads it; a parameter of the question, like every other value.</param>
    public static IQueryable<long> Numbers(ClaimTrackerContext data, string match, long from, long to, bool rising, int most)
    {
        var order = rising ? "ORDER BY number" : "ORDER BY number DESC";
        // Steps that a condition without a row rules out are not run at all. Every match is asked for by a question that the planner cannot see into: then it takes the index, whatever it would think of many tokens.
        var question = $$"""
            WITH taste AS MATERIALIZED (
              SELECT count(*) FILTER (WHERE tokens @@ {0}::tsquery) AS hits
              FROM (SELECT tokens FROM board_search WHERE number BETWEEN {1} AND {2} {{order}} LIMIT {{Tasted}}) AS few),
            near AS MATERIALIZED (
              SELECT number
              FROM (SELECT number, tokens FROM board_search WHERE number BETWEEN {1} AND {2} AND (SELECT hits FROM taste) * {{Stretch}} > {3}::bigint * {{Tasted}} {{order}} LIMIT {{Stretch}}) AS stretch
              WHERE tokens @@ {0}::tsquery {{order}} LIMIT {3}),
            every AS MATERIALIZED (
              SELECT number FROM board_search WHERE tokens @@ (SELECT {0}::tsquery) AND (SELECT count(*) FROM near) < {3})
            SELECT number AS "Value" FROM (
              SELECT number FROM near WHERE (SELECT count(*) FROM near) >= {3}
              UNION ALL
              (SELECT number FROM every WHERE number BETWEEN {1} AND {2} {{order}} LIMIT {3})) AS found
            {{order}}
            """;
        return data.Database.SqlQueryRaw<long>(question, match, from, to, most);
    }
}
