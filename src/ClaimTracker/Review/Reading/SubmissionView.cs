using ClaimTracker.Publication.Differences;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Second;

namespace ClaimTracker.Review.Reading;

/// <summary>A submission as its reviewer sees it: the frozen document, the last edition, and how they differ.</summary>
public sealed record SubmissionView(
    Submission Submission,
    string DisputeTitle,
    EditionDocument Document,
    EditionDocument? LastEdition,
    IReadOnlyList<SubjectDifference> Differences,
    string SubmittedBy,
    IReadOnlyList<string> Contributors,
    IReadOnlySet<Guid> ContributorIds,
    IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>The second verdicts on its claims, given since the last edition.</summary>
    public IReadOnlyList<SecondVerdict> SecondVerdicts { get; init; } = [];

    /// <summary>The claims that still need one.</summary>
    public IReadOnlyList<Guid> MissingSeconds { get; init; } = [];

    /// <summary>Whether a second verdict says another rating than the first.</summary>
    public bool Differs(SecondVerdict second) => Second.SecondVerdicts.Differs(second, Document);

    /// <summary>Whether this person gave a second verdict that says another rating: then somebody else approves.</summary>
    public bool GaveADifferentOne(Guid accountId) => SecondVerdicts.Any(second => second.GivenById == accountId && Differs(second));

    /// <summary>The names of what keeps the person who looks from deciding on it, by an interest that they declared; none once it is closed.</summary>
    public IReadOnlyList<string> Interests { get; init; } = [];
}
