namespace ClaimTracker.Web.Account.Pages;

/// <summary>What has just happened, as the sign-in page says it; the address holds a code and never a text.</summary>
public static class SignInNews
{
    public const string SignedOut = "signed-out";
    public const string SignedOutEverywhere = "everywhere";
    public const string PasswordChanged = "password";
    public const string AccountMade = "account";

    /// <summary>The query parameter that holds the code.</summary>
    public const string Parameter = "news";

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        [SignedOut] = "You are signed out.",
        [SignedOutEverywhere] = "You are signed out on every device.",
        [PasswordChanged] = "The password is changed, and you are signed out on every device. Sign in with the new password.",
        [AccountMade] = "Your account is ready. Sign in with your e-mail address and the password that you have just chosen.",
    };

    /// <summary>The sign-in page with this news.</summary>
    public static string After(string news) => $"{LocalAddress.SignIn}?{Parameter}={news}";

    /// <summary>Null for a code that is none.</summary>
    public static string? Sentence(string? news) => Sentences.GetValueOrDefault(news ?? string.Empty);
}
