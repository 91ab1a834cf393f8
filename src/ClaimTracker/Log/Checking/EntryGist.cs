using ClaimTracker.Log.Entries;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Log.Checking;

/// <summary>What a check must know of a <see cref="PublicEntry"/> to find what it commits to; whatever else an edition's entry says is compared byte by byte. To read less of a million entries takes less time.</summary>
internal sealed record EntryGist
{
    public required EntryKind Kind { get; init; }

    public Guid? EditionId { get; init; }

    public IReadOnlyList<int>? Ordinals { get; init; }

    public string? Commitment { get; init; }

    public bool? RecordedLate { get; init; }
}
