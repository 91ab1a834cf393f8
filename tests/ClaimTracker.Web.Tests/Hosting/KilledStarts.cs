namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Starts that are killed at several moments, of which one falls into the migrations and one into the sample data, and the start after them.</summary>
internal static class KilledStarts
{
    private static readonly int[] KilledAfter = [800, 2000, 5000];

    public static async Task Do(DirectoryInfo folder, IEnumerable<(string Key, string Value)> settings)
    {
        foreach (var milliseconds in KilledAfter)
        {
            await using var killed = Instance.Start(folder.FullName, settings);
            await Task.Delay(milliseconds);
            await killed.Kill();
        }
        await using var next = Instance.Start(folder.FullName, settings);
        await next.Ready();
    }
}
