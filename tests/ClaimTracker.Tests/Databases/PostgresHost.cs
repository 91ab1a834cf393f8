using ClaimTracker.Data;
using Npgsql;

namespace ClaimTracker.Tests.Databases;

/// <summary>Databases on the PostgreSQL server whose administrator <c>CLAIMTRACKER_TEST_POSTGRES</c> connects as.</summary>
internal sealed class PostgresHost : DatabaseHost
{
    private const string Setting = "CLAIMTRACKER_TEST_POSTGRES";
    private readonly string? admin = Environment.GetEnvironmentVariable(Setting);

    public override string? WhyNot => string.IsNullOrEmpty(admin) ? $"PostgreSQL was not tested: {Setting} names no server." : null;

    public override bool CanCopy => true;

    public override Task<DatabaseSettings> Create() => Make(string.Empty);

    public override async Task<DatabaseSettings> Copy(DatabaseSettings template)
    {
        await LetGo(template);
        return await Make($" TEMPLATE \"{NameOf(template)}\"");
    }

    public override async Task Drop(DatabaseSettings settings)
    {
        await LetGo(settings);
        await Command($"DROP DATABASE \"{NameOf(settings)}\" WITH (FORCE)");
    }

    private async Task<DatabaseSettings> Make(string template)
    {
        var name = NewName();
        await Command($"CREATE DATABASE \"{name}\"{template}");
        return new DatabaseSettings(DatabaseProvider.Postgres, new NpgsqlConnectionStringBuilder(admin) { Database = name }.ConnectionString);
    }

    /// <summary>Closes the connections that are kept.</summary>
    private static async Task LetGo(DatabaseSettings settings)
    {
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private async Task Command(string text)
    {
        await using var connection = new NpgsqlConnection(admin);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string? NameOf(DatabaseSettings settings) => new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database;
}
