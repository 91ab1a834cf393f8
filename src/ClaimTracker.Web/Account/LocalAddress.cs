using ClaimTracker.Messages.Mailing;

namespace ClaimTracker.Web.Account;

/// <summary>Addresses of account pages, and the rule that nobody is led off this site after signing in.</summary>
public static class LocalAddress
{
    public const string SignIn = "/account/sign-in";
    public const string Invitation = "/account/invitation";
    public const string Reset = "/account/reset";
    public const string FirstAdministrator = "/account/first-administrator";
    public const string Password = "/account/password";
    public const string SecondStep = "/account/second-step";
    public const string SecondFactor = "/account/second-factor";
    public const string Authenticator = "/account/authenticator";
    public const string Passkeys = "/account/passkeys";
    public const string Sessions = "/account/sessions";
    public const string Unsubscribe = $"/{MailWriter.UnsubscribePath}";
    public const string SignOut = Desk.Addresses.SignOut;

    /// <summary>The query parameter that holds where to go after signing in.</summary>
    public const string ReturnParameter = "return";

    /// <summary>The query parameter that holds the token of a one-time link.</summary>
    public const string TokenParameter = "token";

    /// <summary>The address when it is a page of this site, else the other one.</summary>
    public static string Or(string? address, string otherwise) => IsLocal(address) ? address! : otherwise;

    /// <summary>A page that leads on to where the person wanted to go, if that is a page of this site.</summary>
    public static string With(string page, string? wanted) => IsLocal(wanted) ? $"{page}?{ReturnParameter}={Uri.EscapeDataString(wanted!)}" : page;

    /// <summary>The page of a one-time link.</summary>
    public static string Of(string page, string token) => $"{page}?{TokenParameter}={Uri.EscapeDataString(token)}";

    /// <summary>One slash and then a path; browsers read two slashes, or a slash and a backslash, as another site, and skip control characters.</summary>
    private static bool IsLocal(string? address) =>
        address is ['/', ..] && !(address.Length > 1 && address[1] is '/' or '\\') && address.All(c => c is > ' ' and < '\u007f' and not '\\');
}
