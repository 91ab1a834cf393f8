namespace ClaimTracker.Data;

/// <summary>Thrown inside a deed to refuse it; <see cref="Workroom"/> turns it into an <see cref="Outcome"/>. It never leaves the core.</summary>
internal sealed class RefusedException(RefusalKind kind, params IReadOnlyList<Refusal> refusals)
    : Exception(refusals.Count == 0 ? "Refused." : refusals[0].Sentence)
{
    public RefusedException(RefusalKind kind, string sentence) : this(kind, new Refusal(string.Empty, sentence))
    {
    }

    public RefusalKind Kind => kind;

    /// <summary>Those of the refusals that say that something was sent which no form of ours sends. None of them repeats what was typed.</summary>
    public IReadOnlyList<Refusal> Forged { get; init; } = [];

    public IReadOnlyList<Refusal> Refusals => refusals;
}
