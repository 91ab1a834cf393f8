using ClaimTracker.Data;

namespace ClaimTracker.Tests.World;

/// <summary>Says what a deed must have answered.</summary>
public static class Outcomes
{
    /// <summary>The deed was done.</summary>
    public static async Task<T> Done<T>(this Task<Outcome<T>> deed)
    {
        var outcome = await deed;
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value;
    }

    /// <summary>The deed was done.</summary>
    public static async Task Done(this Task<Outcome> deed)
    {
        var outcome = await deed;
        Assert.True(outcome.IsDone, outcome.Sentence);
    }
}
