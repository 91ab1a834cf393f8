namespace ClaimTracker.Browser.Tests;

/// <summary>A second app for the tests that change what others read; they take turns on it.</summary>
[CollectionDefinition(nameof(JourneyApp))]
public sealed class JourneyApp : IAsyncLifetime, ICollectionFixture<JourneyApp>
{
    public RunningApp App { get; } = new();

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
