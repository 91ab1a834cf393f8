namespace ClaimTracker.Data;

/// <summary>What came of a deed: done, or refused with sentences that the person can act on.</summary>
public class Outcome
{
    private protected Outcome(RefusalKind kind, IReadOnlyList<Refusal> refusals) => (Kind, Refusals) = (kind, refusals);

    /// <summary>The deed was done.</summary>
    public static Outcome Done { get; } = new(default, []);

    public bool IsDone => Refusals.Count == 0;

    public RefusalKind Kind { get; }

    /// <summary>Empty when the deed was done.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>All sentences in one line, for logs and tests.</summary>
    public string Sentence => string.Join(' ', Refusals.Select(refusal => refusal.Sentence));

    /// <summary>Refused, with what to do about it.</summary>
    public static Outcome Refused(RefusalKind kind, IReadOnlyList<Refusal> refusals) => new(kind, refusals);
}
