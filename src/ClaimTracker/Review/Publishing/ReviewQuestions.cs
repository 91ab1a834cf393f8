namespace ClaimTracker.Review.Publishing;

/// <summary>The four questions that an approver answers in writing before anything is published.</summary>
public static class ReviewQuestions
{
    /// <summary>Longest answer, in characters.</summary>
    public const int AnswerLimit = 2000;

    public static IReadOnlyList<string> All { get; } =
    [
        "Was the same evidence asked of both sides?",
        "Was a reply sought, or is it said what was searched instead?",
        "Is the strongest contrary evidence shown?",
        "Is it worded so that both parties could read it as fair?",
    ];
}
