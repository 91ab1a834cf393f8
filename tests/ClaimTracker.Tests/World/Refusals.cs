using ClaimTracker.Data;

namespace ClaimTracker.Tests.World;

/// <summary>Says that a deed must be refused and must leave nothing behind.</summary>
public static class Refusals
{
    /// <summary>The deed is refused on this field with these words, and no line of history was written but that of the attempt.</summary>
    public static async Task Refuses<TOutcome>(this Newsroom room, Func<Task<TOutcome>> deed, string field, string words, RefusalKind kind = RefusalKind.Invalid)
        where TOutcome : Outcome
    {
        var before = await room.CountHistory();
        var outcome = await deed();
        Assert.False(outcome.IsDone, $"The deed was done, but it should have been refused on {field} with “{words}”.");
        Assert.True(kind == outcome.Kind, $"Refused as {outcome.Kind} in place of {kind}: {outcome.Sentence}");
        Assert.True(
            outcome.Refusals.Any(refusal => refusal.Field == field && refusal.Sentence.Contains(words, StringComparison.Ordinal)),
            $"No refusal on “{field}” says “{words}”; it says: {string.Join(" | ", outcome.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Sentence}"))}");
        Assert.All(outcome.Refusals, refusal => Assert.EndsWith(".", refusal.Sentence, StringComparison.Ordinal));
        Assert.Equal(before, await room.CountHistory());
    }

    /// <summary>The deed is refused because there is no such thing.</summary>
    public static Task RefusesUnknown<TOutcome>(this Newsroom room, Func<Task<TOutcome>> deed, string noun) where TOutcome : Outcome =>
        room.Refuses(deed, string.Empty, $"no such {noun}", RefusalKind.NotFound);

    /// <summary>The deed is refused because somebody else saved in between, and the refusal says what changed.</summary>
    public static Task RefusesStale<TOutcome>(this Newsroom room, Func<Task<TOutcome>> deed, string changed) where TOutcome : Outcome =>
        room.Refuses(deed, string.Empty, changed, RefusalKind.Stale);
}
