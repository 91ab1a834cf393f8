using ClaimTracker.Accounts;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Data;

/// <summary>Who may do what: the role that a right asks for, and the second factor that editors and administrators must have used to sign in.</summary>
public static class Admission
{
    /// <summary>What somebody reads who has the role and lacks the second factor.</summary>
    public const string NoSecondFactor = "Editors and administrators work with a second factor. Set one up on the page “Second factor” of your account, then do this again.";

    /// <summary>Whether one of the roles asks for a second factor.</summary>
    public static bool NeedsSecondFactor(IEnumerable<Role> roles) => roles.Any(role => role is Role.Editor or Role.Administrator);

    /// <summary>Whether a sign-in of that kind is enough for whatever the roles allow.</summary>
    public static bool Suffices(SignInProof proof) => proof is not SignInProof.Password;

    internal static void Insist(Right right, Actor actor, Account? person, AccountSession? session, IReadOnlySet<Role> roles)
    {
        if (!Allows(right, actor, roles)) throw new RefusedException(RefusalKind.NotAllowed, Denial(right));
        if (right is Right.Secure or Right.Visit or Right.Job || !NeedsSecondFactor(roles)) return;
        var suffices = session is null ? person!.IsSample : Suffices(session.Proof);
        if (!suffices) throw new RefusedException(RefusalKind.NotAllowed, NoSecondFactor);
    }

    private static bool Allows(Right right, Actor actor, IReadOnlySet<Role> roles) => right switch
    {
        Right.Write => roles.Contains(Role.FactChecker) || roles.Contains(Role.Editor),
        Right.Edit => roles.Contains(Role.Editor),
        Right.Administer => roles.Contains(Role.Administrator),
        Right.ReadForLaw => roles.Contains(Role.LegalReader),
        Right.Own or Right.Secure => actor.Kind == ActorKind.Person,
        Right.Visit => true,
        Right.Job => actor.Kind == ActorKind.Job,
    };

    private static string Denial(Right right) => right switch
    {
        Right.Write => "Only fact-checkers and editors may do this. Ask an administrator for the role.",
        Right.Edit => "Only an editor may do this. Ask an editor, or ask an administrator for the role.",
        Right.Administer => "Only an administrator may do this. Ask one of them.",
        Right.ReadForLaw => "Only a legal reader may do this. Ask one, or ask an administrator for the role.",
        Right.Own or Right.Secure or Right.Visit => "Sign in first.",
        Right.Job => "Only the software itself does this.",
    };
}
