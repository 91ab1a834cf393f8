using ClaimTracker.Data;
using Microsoft.Data.SqlClient;

namespace ClaimTracker.Tests.Databases;

/// <summary>Databases on the SQL Server whose administrator <c>CLAIMTRACKER_TEST_SQLSERVER</c> connects as.</summary>
internal sealed class SqlServerHost : DatabaseHost
{
    private const string Setting = "CLAIMTRACKER_TEST_SQLSERVER";
    private readonly string? admin = Environment.GetEnvironmentVariable(Setting);

    public override string? WhyNot => string.IsNullOrEmpty(admin) ? $"SQL Server was not tested: {Setting} names no server." : null;

    public override bool CanCopy => false;

    public override async Task<DatabaseSettings> Create()
    {
        var name = NewName();
        await Command($"CREATE DATABASE [{name}]");
        return new DatabaseSettings(DatabaseProvider.SqlServer, new SqlConnectionStringBuilder(admin) { InitialCatalog = name, Pooling = false }.ConnectionString);
    }

    public override Task<DatabaseSettings> Copy(DatabaseSettings template) => throw new NotSupportedException();

    public override Task Drop(DatabaseSettings settings)
    {
        var name = new SqlConnectionStringBuilder(settings.ConnectionString).InitialCatalog;
        return Command($"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]");
    }

    private async Task Command(string text)
    {
        await using var connection = new SqlConnection(admin);
        await connection.OpenAsync();
        await using var command = new SqlCommand(text, connection);
        await command.ExecuteNonQueryAsync();
    }
}
