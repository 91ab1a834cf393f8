using ClaimTracker.Accounts.Links;

namespace ClaimTracker.Accounts.Start;

/// <summary>What a start found out about the set-up link: not needed, still good where it is, or just issued.</summary>
public sealed class FirstAdministratorOffer
{
    private FirstAdministratorOffer(bool isNeeded, IssuedLink? issued, DateTimeOffset? heldElsewhereUntil) =>
        (IsNeeded, Issued, HeldElsewhereUntil) = (isNeeded, issued, heldElsewhereUntil);

    /// <summary>There is an account; no link is needed.</summary>
    public static FirstAdministratorOffer NotNeeded { get; } = new(false, null, null);

    /// <summary>The link that this instance wrote earlier still works.</summary>
    public static FirstAdministratorOffer Kept { get; } = new(true, null, null);

    public bool IsNeeded { get; }

    /// <summary>The new link, to be written down once.</summary>
    public IssuedLink? Issued { get; }

    /// <summary>Another instance holds a link that works until then.</summary>
    public DateTimeOffset? HeldElsewhereUntil { get; }

    public static FirstAdministratorOffer Of(IssuedLink issued) => new(true, issued, null);

    public static FirstAdministratorOffer Elsewhere(DateTimeOffset until) => new(true, null, until);
}
