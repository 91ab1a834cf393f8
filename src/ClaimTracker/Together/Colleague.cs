using ClaimTracker.Vocabulary;

namespace ClaimTracker.Together;

/// <summary>Somebody of the staff, as the others know them.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name that they chose for readers, otherwise their address.</param>
/// <param name="Handle">The part of their address before the at sign, by which a comment calls them: “@editor”.</param>
/// <param name="IsActive">Whether the account is open.</param>
/// <param name="Roles">What they may do.</param>
public sealed record Colleague(Guid Id, string Name, string Handle, bool IsActive, IReadOnlyCollection<Role> Roles)
{
    /// <summary>Whether they can say what stands against publishing.</summary>
    public bool MayReadForLaw => IsActive && Roles.Contains(Role.LegalReader);

    /// <summary>Whether they can work on disputes.</summary>
    public bool MayWrite => IsActive && Roles.Any(role => role is Role.FactChecker or Role.Editor);
}
