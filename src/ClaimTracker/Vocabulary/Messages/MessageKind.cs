namespace ClaimTracker.Vocabulary;

/// <summary>What a message to a member of the staff is about. Each person chooses for each kind how it is delivered.</summary>
public enum MessageKind
{
    [Term("assigned to you", "A dispute or a review was assigned to you, or its due day changed.")]
    Assigned,

    [Term("mentioned", "A comment draws your attention.")]
    Mentioned,

    [Term("returned", "A submission to which you contributed was returned.")]
    Returned,

    [Term("declined", "A submission to which you contributed was declined.")]
    Declined,

    [Term("approved", "A submission to which you contributed was approved and is published, or could not be published at its time.")]
    Approved,

    [Term("legal read", "A submission waits for a legal reader, and you are one.")]
    LegalRead,

    [Term("watched dispute changed", "A dispute that you watch was changed, or went a step in its review.")]
    Watched,

    [Term("review overdue", "A review that you should do, or that nobody does, is overdue; or a dispute that you work on or approved is no longer marked as developing.")]
    Overdue,

    [Term("new sign-in", "Your account was signed in from a browser or network that you have not used for 90 days, or by a recovery code.")]
    SignIn,

    [Term("roles changed", "An administrator changed what you may do.")]
    Roles,

    [Term("ways to sign in changed", "A password, passkey, authenticator app or recovery codes of your account changed, or an administrator made a link that resets your password.")]
    Credentials,
}
