using ClaimTracker.Data;
using ClaimTracker.Text;

namespace ClaimTracker.Accounts.Passwords;

/// <summary>What a password must be: 12 to 128 characters, none that guessing programs try first. Nothing is asked of its composition.</summary>
public static class PasswordRule
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <summary>The password of the sample accounts, which nobody else may choose.</summary>
    public const string OfSamples = "sample-data-only";

    private const string Product = "ClaimTracker";

    internal static string NewPassword(this Intake intake, NewPasswordDraft draft, string email)
    {
        var typed = draft.Password ?? string.Empty;
        if (Fault(typed, email) is { } fault) intake.Refuse(nameof(draft.Password), fault);
        else if (typed != draft.PasswordAgain) intake.Refuse(nameof(draft.PasswordAgain), "The two passwords differ. Type the same password twice.");
        return typed;
    }

    private static string? Fault(string typed, string email)
    {
        var length = typed.EnumerateRunes().Count();
        if (length < Shortest) return $"Choose a password of at least {Shortest} characters; a few words in a row do well.";
        if (length > Longest) return $"The password has {length:N0} characters; at most {Longest} fit.";
        if (PlainText.Fault(typed) is { } fault) return $"The password {fault}.";
        if (typed == OfSamples || CommonPasswords.IsCommon(typed, [Product, email.Split('@')[0]]))
            return "This password is among the first that a guessing program tries. Choose another; a few words that do not belong together do well.";
        return null;
    }
}
