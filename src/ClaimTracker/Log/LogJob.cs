using ClaimTracker.Data;

namespace ClaimTracker.Log;

/// <summary>The named job that keeps the logs.</summary>
internal static class LogJob
{
    public static Actor Actor { get; } = Actor.Job("log");
}
