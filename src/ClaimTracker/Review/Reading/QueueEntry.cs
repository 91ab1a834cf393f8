using ClaimTracker.Together.Assignments;

namespace ClaimTracker.Review.Reading;

/// <summary>A submission that waits for review. <c>BaseEdition</c> is the edition that it would replace, 0 for none; <c>ReleaseAt</c> is when it will be published, where it was approved for a set time.</summary>
public sealed record QueueEntry(Guid SubmissionId, Guid DisputeId, string Title, DateTimeOffset SubmittedAt, string SubmittedBy, int BaseEdition, bool WaitsForSecondEditor, bool WaitsForSecondVerdict, DateTimeOffset? ReleaseAt)
{
    /// <summary>The names of parties, outlets and topics in it in which the person who looks declared an interest: it is not offered to them.</summary>
    public IReadOnlyList<string> Interests { get; init; } = [];

    /// <summary>No legal reader has had no objection yet, where that was asked for.</summary>
    public bool WaitsForLegalRead { get; init; }

    /// <summary>Who reviews it and by when; empty while it is assigned to nobody.</summary>
    public AssignmentEntry? Assignment { get; init; }
}
