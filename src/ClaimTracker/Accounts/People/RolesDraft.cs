namespace ClaimTracker.Accounts.People;

/// <summary>The roles of an account as ticked in the form.</summary>
public sealed class RolesDraft
{
    /// <summary>Codes of <see cref="Vocabulary.Role"/>.</summary>
    public List<string> Roles { get; set => field = value ?? []; } = [];

    /// <summary>The account's concurrency stamp that the person saw.</summary>
    public string? Seen { get; set; }
}
