namespace ClaimTracker.Web.Account;

/// <summary>What the host decides for accounts: the environment, the data folder, and name and flags of the sign-in cookie.</summary>
public sealed record AccountSettings
{
    /// <summary>Where <c>first-admin-link.txt</c> is written.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Only in Development do sample accounts exist with a password that everybody knows.</summary>
    public required bool IsDevelopment { get; init; }

    /// <summary>The address that links begin with; empty: the link is written without it.</summary>
    public Uri? Address { get; init; }

    /// <summary>Sets name and flags of the sign-in cookie; called after its defaults (HttpOnly, SameSite Lax, path /).</summary>
    public Action<CookieBuilder> Cookie { get; init; } = static _ => { };
}
