using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Reading;

/// <summary>A dispute in somebody's list of work.</summary>
public sealed record WorkItem(
    Guid DisputeId,
    string Title,
    string Slug,
    WorkState State,
    int LatestEdition,
    DateTimeOffset ChangedAt,
    string? ReturnReason,
    Guid? SubmissionId,
    bool UnsentChanges);
