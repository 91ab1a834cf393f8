using Microsoft.EntityFrameworkCore.Migrations;

namespace ClaimTracker.Data.Searching;

/// <summary>
/// The table of the search index on each database, which no model describes: <c>board_search</c>, by the number of a board row. The migration
/// <c>Search</c> calls it, also when that migration is made again.
/// </summary>
/// <remarks>
/// SQLite: FTS5 without the text itself, every character but white space being part of a token, because the text was folded and parted before.
/// PostgreSQL: a tsvector with a GIN index. SQL Server: the text, with a full-text index where that feature is installed.
/// </remarks>
public static class SearchTables
{
    private const string Sqlite =
        "CREATE VIRTUAL TABLE board_search USING fts5(tokens, content='', contentless_delete=1, detail=none, prefix='2 3 4', tokenize=\"unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'\");";

    private const string Postgres = """
        CREATE TABLE board_search (number bigint PRIMARY KEY, tokens tsvector NOT NULL);
        CREATE INDEX board_search_tokens ON board_search USING gin (tokens) WITH (fastupdate = off);
        """;

    private const string SqlServer = "CREATE TABLE board_search (number bigint NOT NULL CONSTRAINT PK_board_search PRIMARY KEY, tokens nvarchar(max) NOT NULL);";

    private const string SqlServerFullText = """
        IF FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') = 1
        BEGIN
            EXEC('CREATE FULLTEXT CATALOG board_search_catalog');
            EXEC('CREATE FULLTEXT INDEX ON board_search (tokens LANGUAGE 0) KEY INDEX PK_board_search ON board_search_catalog WITH STOPLIST = OFF');
        END
        """;

    private const string Forget = "DELETE FROM board_facets; DELETE FROM board_claims; DELETE FROM board_disputes;";

    /// <summary>Makes the table, empty, and empties the rest of the index, so that the next start fills all of it from the editions. Goes first in its migration.</summary>
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql(Forget);
        migration.Sql(migration.ActiveProvider switch
        {
            "Microsoft.EntityFrameworkCore.Sqlite" => Sqlite,
            "Npgsql.EntityFrameworkCore.PostgreSQL" => Postgres,
            _ => SqlServer,
        });
        if (migration.ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer") migration.Sql(SqlServerFullText, suppressTransaction: true);
    }

    /// <summary>Takes the table away again, and empties the rest of the index.</summary>
    public static void Drop(MigrationBuilder migration) => migration.Sql($"{Forget} DROP TABLE board_search;");
}
