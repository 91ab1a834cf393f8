using ClaimTracker.Accounts.SigningIn;

namespace ClaimTracker.Web.Account.SigningIn;

/// <summary>What has just happened, as the sign-in page says it; the address holds a code and never a text.</summary>
public static class SignInNews
{
    public const string SignedOut = "signed-out";
    public const string SignedOutEverywhere = "everywhere";
    public const string PasswordChanged = "password";
    public const string AccountMade = "account";
    public const string SignInAgain = "again";
    public const string StartOver = "start-over";

    /// <summary>The query parameter that holds the code.</summary>
    public const string Parameter = "news";

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        [SignedOut] = "You are signed out.",
        [SignedOutEverywhere] = "You are signed out on every device.",
        [PasswordChanged] = "The password is changed, and you are signed out on every device. Sign in with the new password.",
        [AccountMade] = "Your account is ready. Sign in with your e-mail address and the password that you have just chosen.",
        [SignInAgain] = "Sign in once more. How you sign in can be changed for 10 minutes after that.",
        [StartOver] = ConfirmSignIn.StartOver,
    };

    /// <summary>The sign-in page with this news.</summary>
    public static string After(string news) => $"{LocalAddress.SignIn}?{Parameter}={news}";

    /// <summary>The sign-in page of somebody who wants to change how they sign in, and is led back after it.</summary>
    public static string Again(string page) => $"{After(SignInAgain)}&{LocalAddress.ReturnParameter}={Uri.EscapeDataString(page)}";

    /// <summary>Null for a code that is none.</summary>
    public static string? Sentence(string? news) => Sentences.GetValueOrDefault(news ?? string.Empty);
}
