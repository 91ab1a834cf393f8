namespace ClaimTracker.Accounts.Links;

/// <summary>An invitation as typed into the form.</summary>
public sealed class InvitationDraft
{
    public string? Email { get; set; }

    /// <summary>Codes of <see cref="Vocabulary.Role"/>.</summary>
    public List<string> Roles { get; set => field = value ?? []; } = [];
}
