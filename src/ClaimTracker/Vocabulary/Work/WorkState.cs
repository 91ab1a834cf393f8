namespace ClaimTracker.Vocabulary;

/// <summary>How far the work on a dispute has come; it says nothing about evidence or verdicts.</summary>
public enum WorkState
{
    [Term("draft", "Being worked on; never published.")]
    Draft,

    [Term("submitted", "A frozen copy waits for a second person.")]
    Submitted,

    [Term("returned", "An editor sent it back with a reason.")]
    Returned,

    [Term("published", "The newest edition is public.")]
    Published,

    [Term("withdrawn", "The last edition is a withdrawal with a public reason.")]
    Withdrawn,

    [Term("merged", "All of its claims stand in another dispute, to which its address leads once that is published with them.")]
    Merged,
}
