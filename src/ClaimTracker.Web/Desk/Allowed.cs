using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Desk;

/// <summary>The roles that may open a page, for its <c>[Authorize]</c>; each deed asks again, in the database.</summary>
public static class Allowed
{
    /// <summary>Write, submit and recall.</summary>
    public const string Writers = $"{nameof(Role.FactChecker)},{nameof(Role.Editor)}";

    /// <summary>Return, decline, approve, withdraw and re-open.</summary>
    public const string Editors = nameof(Role.Editor);

    public const string Administrators = nameof(Role.Administrator);

    /// <summary>Say whether something stands against publishing.</summary>
    public const string LegalReaders = nameof(Role.LegalReader);

    /// <summary>See what waits for review.</summary>
    public const string Reviewers = $"{Writers},{LegalReaders}";

    /// <summary>Everybody who works here.</summary>
    public const string Staff = $"{Writers},{Administrators},{LegalReaders}";

    /// <summary>Decide on an erasure that somebody else asked for.</summary>
    public const string Deciders = $"{nameof(Role.Editor)},{nameof(Role.Administrator)}";
}
