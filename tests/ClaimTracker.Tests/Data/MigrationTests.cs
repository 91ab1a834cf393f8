using ClaimTracker.Data;
using ClaimTracker.Review;
using ClaimTracker.Review.Checklist;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClaimTracker.Tests.Data;

/// <summary>The migrations agree with the model on all three providers, and SQL Server can take them as far as can be told without a server.</summary>
public sealed class MigrationTests
{
    private const int MostKeyBytesOnSqlServer = 1700;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres), InlineData(DatabaseProvider.SqlServer)]
    public void The_migrations_hold_the_whole_model(DatabaseProvider provider)
    {
        using var data = Designed(provider);
        Assert.NotEmpty(data.Database.GetMigrations());
        Assert.False(data.Database.HasPendingModelChanges(), "The model changed: make the migrations again.");
    }

    [Theory, OnEveryDatabase]
    public async Task A_migrated_database_has_nothing_left_to_apply(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var data = room.Look();
        Assert.Empty(await data.Database.GetPendingMigrationsAsync());
        Assert.Equal(string.Join(' ', data.Database.GetMigrations()), string.Join(' ', await data.Database.GetAppliedMigrationsAsync()));
    }

    [Theory, OnEveryDatabase]
    public async Task Answers_that_were_one_text_become_the_answer_to_one_question(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Publish();
        await using var data = room.Look();
        var all = data.Database.GetMigrations().ToList();
        var migrator = data.GetService<IMigrator>();
        await migrator.MigrateAsync(all[all.FindIndex(name => name.EndsWith("_Reviews", StringComparison.Ordinal)) - 1]);
        await data.Database.ExecuteSqlRawAsync(provider == DatabaseProvider.SqlServer ? "UPDATE submissions SET Answers = 'Both were asked.'" : "UPDATE submissions SET \"Answers\" = 'Both were asked.'");
        await migrator.MigrateAsync();
        var answer = await data.Set<ReviewAnswer>().AsNoTracking().SingleAsync();
        var decided = await room.Row<Submission>(submission);
        Assert.Equal((submission, "Before approval", "Both were asked.", decided.DecidedById, decided.DecidedAt), (answer.SubmissionId, answer.Question, answer.Answer, answer.AnsweredById, answer.AnsweredAt));
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres), InlineData(DatabaseProvider.SqlServer)]
    public void The_migrations_make_a_script_with_every_table(DatabaseProvider provider)
    {
        using var data = Designed(provider);
        var script = data.GetService<IMigrator>().GenerateScript();
        foreach (var table in Tables(data)) Assert.Matches($"CREATE TABLE [\"\\[]?{table}[\"\\]]? ", script);
    }

    [Fact]
    public void A_parameter_of_sql_server_infers_its_type() => Assert.Equal(System.Data.SqlDbType.Int, new SqlParameter("@a", 1).SqlDbType);

    [Fact]
    public void On_sql_server_no_row_is_reached_by_two_cascades()
    {
        using var data = Designed(DatabaseProvider.SqlServer);
        var cascades = data.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.SelectMany(table => table.ForeignKeyConstraints)
            .Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault)
            .ToLookup(key => key.PrincipalTable.Name, key => key.Table.Name, StringComparer.Ordinal);
        Assert.NotEmpty(cascades);
        foreach (var table in Tables(data)) Assert.Empty(Reached(cascades, table).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{table} → {group.Key}, {group.Count()} times"));
    }

    [Fact]
    public void On_sql_server_every_index_key_fits()
    {
        using var data = Designed(DatabaseProvider.SqlServer);
        foreach (var index in data.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.SelectMany(table => table.Indexes))
        {
            Assert.DoesNotContain(index.Columns, column => column.StoreType.Contains("(max)", StringComparison.Ordinal));
            var bytes = index.Columns.Sum(column => column.StoreType.StartsWith("nvarchar(", StringComparison.Ordinal) ? 2 * int.Parse(column.StoreType[9..^1], System.Globalization.CultureInfo.InvariantCulture) : 16);
            Assert.True(bytes <= MostKeyBytesOnSqlServer, $"{index.Name} has {bytes} bytes.");
        }
    }

    [Fact]
    public void On_sql_server_only_one_submission_of_a_dispute_is_open_and_many_are_closed()
    {
        using var data = Designed(DatabaseProvider.SqlServer);
        Assert.Contains("CREATE UNIQUE INDEX [IX_submissions_OpenFor] ON [submissions] ([OpenFor]) WHERE [OpenFor] IS NOT NULL", data.GetService<IMigrator>().GenerateScript(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Reached(ILookup<string, string> cascades, string from) =>
        cascades[from].SelectMany(table => Reached(cascades, table).Prepend(table));

    private static IEnumerable<string> Tables(ClaimTrackerContext data) =>
        data.GetService<IDesignTimeModel>().Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal);

    private static ClaimTrackerContext Designed(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => new ClaimTracker.Migrations.Sqlite.DesignTimeFactory().CreateDbContext([]),
        DatabaseProvider.Postgres => new ClaimTracker.Migrations.Postgres.DesignTimeFactory().CreateDbContext([]),
        DatabaseProvider.SqlServer => new ClaimTracker.Migrations.SqlServer.DesignTimeFactory().CreateDbContext([]),
    };
}
