namespace ClaimTracker.Data;

/// <summary>What came of a deed that answers something, such as the id of what it made.</summary>
public sealed class Outcome<T> : Outcome
{
    private readonly T? value;

    private Outcome(T? value, RefusalKind kind, IReadOnlyList<Refusal> refusals) : base(kind, refusals) => this.value = value;

    /// <exception cref="InvalidOperationException">The deed was refused.</exception>
    public T Value => IsDone ? value! : throw new InvalidOperationException(Sentence);

    /// <summary>Done, with its answer.</summary>
    public static Outcome<T> With(T value) => new(value, default, []);

    /// <summary>Refused, with what to do about it.</summary>
    public static new Outcome<T> Refused(RefusalKind kind, IReadOnlyList<Refusal> refusals) => new(default, kind, refusals);
}
