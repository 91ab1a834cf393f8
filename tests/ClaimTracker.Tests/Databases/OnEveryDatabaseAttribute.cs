using System.Reflection;
using ClaimTracker.Data;
using Xunit.Sdk;
using Xunit.v3;

namespace ClaimTracker.Tests.Databases;

/// <summary>Runs a theory on each provider, once for each case; a provider that is not configured is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEveryDatabaseAttribute(params object?[] cases) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. Enum.GetValues<DatabaseProvider>().SelectMany(RowsOf)]);

    public override bool SupportsDiscoveryEnumeration() => true;

    private IEnumerable<ITheoryDataRow> RowsOf(DatabaseProvider provider)
    {
        var skip = DatabaseHost.Of(provider).WhyNot;
        return cases.Length == 0
            ? [new TheoryDataRow(provider) { Skip = skip }]
            : cases.Select(one => new TheoryDataRow(provider, one) { Skip = skip });
    }
}
