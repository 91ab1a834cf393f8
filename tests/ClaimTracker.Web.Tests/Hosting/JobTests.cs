using ClaimTracker.Data;
using ClaimTracker.Web.Desk.Settings;
using ClaimTracker.Web.Jobs;
using Microsoft.Extensions.Logging.Abstractions;
using Quartz;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>What is told of jobs and settings holds nothing secret.</summary>
public sealed class JobTests
{
    [Fact]
    public async Task A_refusal_is_told_in_its_own_words()
    {
        var told = new Told<Failing>(new Failing(new JobExecutionException("The anchor was refused.")), NullLogger<Failing>.Instance);
        Assert.Equal("The anchor was refused.", (await Assert.ThrowsAsync<JobExecutionException>(async () => await told.Execute(null!, CancellationToken.None))).Message);
    }

    [Fact]
    public async Task A_fault_is_told_by_its_kind_alone()
    {
        var told = new Told<Failing>(new Failing(new InvalidOperationException("Host=db;Password=hunter2")), NullLogger<Failing>.Instance);
        var failure = await Assert.ThrowsAsync<JobExecutionException>(async () => await told.Execute(null!, CancellationToken.None));
        Assert.StartsWith("It broke off on a fault (InvalidOperationException).", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [InlineData(DatabaseProvider.Postgres, "Host=db.internal;Port=5433;Database=claims;Username=app;Password=hunter2;SSL Password=hunter2", "claims on db.internal, port 5433")]
    [InlineData(DatabaseProvider.SqlServer, "Server=db.internal,1433;Database=claims;User ID=app;Password=hunter2", "claims on db.internal,1433")]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=/srv/claims.db;Password=hunter2", "/srv/claims.db")]
    public void Of_a_connection_only_the_place_is_shown(DatabaseProvider provider, string connection, string place) =>
        Assert.Equal(place, DatabasePlace.Of(new DatabaseSettings(provider, connection)));

    private sealed class Failing(Exception fault) : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.FromException(fault);
    }
}
