namespace ClaimTracker.Accounts.SigningIn;

/// <summary>From where somebody signs in, told so coarsely that a person knows their own sign-ins again and nobody learns more.</summary>
/// <param name="Browser">The kinds of browser and system, such as "Firefox on Linux".</param>
/// <param name="Network">The network of the address: /24 of IPv4, /48 of IPv6.</param>
/// <param name="Replaces">The session that this browser was signed in with until now; it ends.</param>
public sealed record SignInPlace(string Browser, string? Network = null, Guid? Replaces = null)
{
    /// <summary>Longest name of browser or network, in characters.</summary>
    public const int Limit = 60;
}
