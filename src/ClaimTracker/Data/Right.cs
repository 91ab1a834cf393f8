namespace ClaimTracker.Data;

/// <summary>What a deed asks of its actor. Roles are read from the database each time, so that a change takes effect at once.</summary>
public enum Right
{
    /// <summary>Fact-checkers and editors write, submit and recall.</summary>
    Write,

    /// <summary>Editors return, decline, approve, withdraw and re-open.</summary>
    Edit,

    /// <summary>Administrators keep accounts and settings.</summary>
    Administer,

    /// <summary>Legal readers say whether something stands against publishing a submission.</summary>
    ReadForLaw,

    /// <summary>Anyone who is signed in and active, in their own matters.</summary>
    Own,

    /// <summary>Anyone who is signed in and active, to set up a second factor or to sign out: also without the second factor that every other right asks of editors and administrators.</summary>
    Secure,

    /// <summary>Visitors who hold a link or a password.</summary>
    Visit,

    /// <summary>A named job of the software itself.</summary>
    Job,
}
