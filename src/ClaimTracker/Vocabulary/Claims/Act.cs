namespace ClaimTracker.Vocabulary;

/// <summary>What the speaker does by saying it.</summary>
public enum Act
{
    [Term("asserts", "Says that something is so.")]
    Asserts,

    [Term("accuses", "Says that a named party did something wrong.")]
    Accuses,

    [Term("denies", "Says that something is not so.")]
    Denies,

    [Term("concedes", "Grants something that another side says.")]
    Concedes,

    [Term("claims responsibility", "Says: we did it.")]
    ClaimsResponsibility,

    [Term("justifies", "Gives a ground for an act.")]
    Justifies,

    [Term("commits", "Undertakes to do something.")]
    Commits,

    [Term("offers", "Offers to do something.")]
    Offers,

    [Term("warns", "Says what will follow unless something is done.")]
    Warns,

    [Term("predicts", "Says what will happen.")]
    Predicts,

    [Term("calls for", "Asks somebody to do something.")]
    CallsFor,

    [Term("states a position", "Says what it holds on recognition or status.")]
    StatesPosition,

    [Term("retracts", "Takes back what it said.")]
    Retracts,
}
