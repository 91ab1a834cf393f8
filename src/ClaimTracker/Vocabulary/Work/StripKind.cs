namespace ClaimTracker.Vocabulary;

/// <summary>What the strip says about one element.</summary>
public enum StripKind
{
    [Term("Agreed", "A party of each side affirms or concedes it with a compatible value and no party denies it. Agreed by the parties, not established by us.")]
    Agreed,

    [Term("Contested", "One affirms it; another denies it or gives an incompatible value.")]
    Contested,

    [Term("Divided", "Parties of one side differ among themselves.")]
    Divided,

    [Term("No answer found", "One side says it; we found no answer from the other. Silence is not agreement.")]
    NoAnswer,

    [Term("Rejected in general", "A denial without specifics. It makes no single element contested.")]
    RejectedInGeneral,
}
