namespace ClaimTracker.Vocabulary;

/// <summary>How two claims stand to each other. The first four answer (they have a direction), the others only stand against.</summary>
public enum LinkKind
{
    [Term("denies", "Answers by saying that it is not so.")]
    Denies,

    [Term("gives another account", "Answers with a different account of the same event.")]
    GivesAnotherAccount,

    [Term("qualifies", "Answers by limiting what was said.")]
    Qualifies,

    [Term("concedes in part", "Answers by granting a part.")]
    ConcedesInPart,

    [Term("mirror", "A like accusation about other events; both may be true.")]
    Mirror,

    [Term("cannot both be true", "The two exclude each other.")]
    CannotBothBeTrue,

    [Term("in tension", "They sit badly together; both may be true.")]
    InTension,

    [Term("other figure", "Another number for what was counted.")]
    OtherFigure,

    [Term("change of position", "One speaker says something else than before.")]
    ChangeOfPosition,
}
