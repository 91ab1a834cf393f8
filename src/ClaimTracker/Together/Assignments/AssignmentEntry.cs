using ClaimTracker.Vocabulary;

namespace ClaimTracker.Together.Assignments;

/// <summary>Work that is assigned to a person now.</summary>
public sealed record AssignmentEntry
{
    public required Guid DisputeId { get; init; }

    public required string Title { get; init; }

    public required AssignedWork Work { get; init; }

    /// <summary>The dispute or the submission.</summary>
    public required Guid WorkId { get; init; }

    public required Guid AssigneeId { get; init; }

    public required string Assignee { get; init; }

    /// <summary>False once the account is closed; then somebody else should take it on.</summary>
    public required bool IsActive { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The day has passed.</summary>
    public required bool IsOverdue { get; init; }

    public required string AssignedBy { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }
}
