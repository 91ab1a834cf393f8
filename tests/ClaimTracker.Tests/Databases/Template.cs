using System.Collections.Concurrent;
using ClaimTracker.Data;

namespace ClaimTracker.Tests.Databases;

/// <summary>A database that is filled once per run and provider, and copied for each test, together with what the filling answered.</summary>
public sealed class Template<TContent>(Func<DatabaseProvider, Task<(DatabaseSettings Settings, TContent Content)>> fill)
{
    private readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<(DatabaseSettings Settings, TContent Content)>>> filled = new();

    public async Task<(DatabaseSettings Settings, TContent Content)> Copy(DatabaseProvider provider)
    {
        var host = DatabaseHost.Of(provider);
        if (!host.CanCopy) return await fill(provider);
        var (settings, content) = await filled.GetOrAdd(provider, key => new Lazy<Task<(DatabaseSettings, TContent)>>(() => Fill(key))).Value;
        return (await host.Copy(settings), content);
    }

    private async Task<(DatabaseSettings Settings, TContent Content)> Fill(DatabaseProvider provider)
    {
        var result = await fill(provider);
        TemplateRemoval.AtEnd(result.Settings);
        return result;
    }
}
