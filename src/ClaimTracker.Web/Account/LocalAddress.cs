namespace ClaimTracker.Web.Account;

/// <summary>Addresses of account pages, and the rule that nobody is led off this site after signing in.</summary>
public static class LocalAddress
{
    public const string SignIn = "/account/sign-in";
    public const string Invitation = "/account/invitation";
    public const string Reset = "/account/reset";
    public const string FirstAdministrator = "/account/first-administrator";
    public const string Password = "/account/password";

    /// <summary>The query parameter that holds where to go after signing in.</summary>
    public const string ReturnParameter = "return";

    /// <summary>The query parameter that holds the token of a one-time link.</summary>
    public const string TokenParameter = "token";

    /// <summary>The address when it is a page of this site, else the other one.</summary>
    public static string Or(string? address, string otherwise) => IsLocal(address) ? address! : otherwise;

    /// <summary>The page of a one-time link.</summary>
    public static string Of(string page, string token) => $"{page}?{TokenParameter}={Uri.EscapeDataString(token)}";

    /// <summary>One slash and then a path; browsers read two slashes, or a slash and a backslash, as another site, and skip control characters.</summary>
    private static bool IsLocal(string? address) =>
        address is ['/', ..] && !(address.Length > 1 && address[1] is '/' or '\\') && address.All(c => c is > ' ' and < '\u007f' and not '\\');
}
