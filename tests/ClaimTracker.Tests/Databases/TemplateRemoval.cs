using System.Collections.Concurrent;
using ClaimTracker.Data;
using ClaimTracker.Tests.Databases;

[assembly: AssemblyFixture(typeof(TemplateRemoval))]

namespace ClaimTracker.Tests.Databases;

/// <summary>Drops the templates when the run ends.</summary>
public sealed class TemplateRemoval : IAsyncDisposable
{
    private static readonly ConcurrentBag<DatabaseSettings> Templates = [];

    public static void AtEnd(DatabaseSettings template) => Templates.Add(template);

    public async ValueTask DisposeAsync()
    {
        foreach (var template in Templates) await DatabaseHost.Of(template.Provider).Drop(template);
    }
}
