namespace ClaimTracker.Data;

/// <summary>Why a deed was not done: a sentence that tells the person what to do, and the field of the form it belongs to (empty: the whole form).</summary>
public sealed record Refusal(string Field, string Sentence)
{
    /// <summary>What is there already, where that is why; the person goes on by saying that theirs is another one.</summary>
    public KnownRecord? Known { get; init; }
}
