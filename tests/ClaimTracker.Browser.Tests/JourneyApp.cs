namespace ClaimTracker.Browser.Tests;

/// <summary>An app of its own for tests that change what the others read.</summary>
public sealed class JourneyApp : IAsyncLifetime
{
    public RunningApp App { get; } = new();

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
