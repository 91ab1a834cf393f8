using ClaimTracker.Data;

namespace ClaimTracker.Tests.Accounts;

/// <summary>Says which sentence a deed must have been refused with.</summary>
public static class Denials
{
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
