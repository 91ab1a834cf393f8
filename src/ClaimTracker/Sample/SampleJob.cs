using ClaimTracker.Data;

namespace ClaimTracker.Sample;

/// <summary>The named job that loads and removes sample data.</summary>
internal static class SampleJob
{
    public static Actor Actor { get; } = Actor.Job("sample data");
}
