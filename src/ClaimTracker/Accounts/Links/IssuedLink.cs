namespace ClaimTracker.Accounts.Links;

/// <summary>A link that was just issued. Its token is known here and nowhere else: show it once, log it never.</summary>
public sealed class IssuedLink(AccountLinkKind kind, Guid? accountId, string token, DateTimeOffset expiresAt)
{
    public AccountLinkKind Kind => kind;

    public Guid? AccountId => accountId;

    public string Token => token;

    public DateTimeOffset ExpiresAt => expiresAt;
}
