namespace ClaimTracker.Vocabulary;

/// <summary>What the words on record are.</summary>
public enum WordsForm
{
    [Term("original words", "As said, in the language in which they were said.")]
    Original,

    [Term("translated by the outlet", "A translation that the outlet printed.")]
    TranslatedByOutlet,

    [Term("translated by us", "Our own translation.")]
    TranslatedByUs,

    [Term("paraphrase", "The outlet's account in its own words; no quotation marks.")]
    Paraphrase,

    [Term("collective summary", "One sentence of the outlet for several speakers; no quotation marks.")]
    CollectiveSummary,
}
