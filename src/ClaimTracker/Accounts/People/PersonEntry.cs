using ClaimTracker.Vocabulary;

namespace ClaimTracker.Accounts.People;

/// <summary>One account as administrators and its owner see it.</summary>
public sealed record PersonEntry
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public string? PublicName { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required AccountState State { get; init; }

    /// <summary>Locked after too many wrong passwords, until then.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    public bool IsSample { get; init; }

    /// <summary>When the person last signed in.</summary>
    public DateTimeOffset? LastSignIn { get; init; }

    /// <summary>Until when an open invitation or reset link works.</summary>
    public DateTimeOffset? LinkUntil { get; init; }

    /// <summary>Goes back with a change of roles, so that a stale one is refused.</summary>
    public required string Seen { get; init; }
}
