using ClaimTracker.Data;

namespace ClaimTracker.Sample.Loading;

/// <summary>A refused deed ends the loading, with the entry of the file and the sentence.</summary>
internal static class Insisting
{
    public static void Insist(this Outcome outcome, string entry)
    {
        if (!outcome.IsDone) throw new InvalidOperationException($"Sample data, {entry}: {outcome.Sentence}");
    }

    public static T Insist<T>(this Outcome<T> outcome, string entry)
    {
        ((Outcome)outcome).Insist(entry);
        return outcome.Value;
    }
}
