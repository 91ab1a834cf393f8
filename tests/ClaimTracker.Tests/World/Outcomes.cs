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

    /// <summary>The deed was refused, with a sentence on this field that holds these words.</summary>
    public static async Task Refused<T>(this Task<Outcome<T>> deed, string field, string words, RefusalKind kind = RefusalKind.Invalid) =>
        Check(await deed, field, words, kind);

    /// <summary>The deed was refused, with a sentence on this field that holds these words.</summary>
    public static async Task Refused(this Task<Outcome> deed, string field, string words, RefusalKind kind = RefusalKind.Invalid) =>
        Check(await deed, field, words, kind);

    private static void Check(Outcome outcome, string field, string words, RefusalKind kind)
    {
        Assert.False(outcome.IsDone, "The deed was done, but it should have been refused.");
        Assert.Equal(kind, outcome.Kind);
        Assert.Contains(outcome.Refusals, refusal => refusal.Field == field && refusal.Sentence.Contains(words, StringComparison.Ordinal));
        Assert.All(outcome.Refusals, refusal => Assert.EndsWith(".", refusal.Sentence, StringComparison.Ordinal));
    }
}
