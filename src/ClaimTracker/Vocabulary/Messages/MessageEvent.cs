namespace ClaimTracker.Vocabulary;

/// <summary>What happened that somebody is told of, in the words of its sentence.</summary>
public enum MessageEvent
{
    [Term("the dispute")]
    DisputeAssigned,

    [Term("the review")]
    ReviewAssigned,

    [Term("mentioned")]
    Mentioned,

    [Term("changed")]
    Changed,

    [Term("verdict proposed")]
    VerdictProposed,

    [Term("submitted for review")]
    Submitted,

    [Term("recalled from review")]
    Recalled,

    [Term("approved, and not published yet")]
    FirstApproved,

    [Term("returned")]
    Returned,

    [Term("declined")]
    Declined,

    [Term("published")]
    Published,

    [Term("approved, but not published at its time: something no longer fits")]
    ReleaseFailed,

    [Term("its approval was taken back before it was published")]
    ReleaseCancelled,

    [Term("a second verdict was given")]
    SecondVerdictGiven,

    [Term("reviewed, no change")]
    Looked,

    [Term("claims were reviewed")]
    ClaimsReviewed,

    [Term("withdrawn")]
    Withdrawn,

    [Term("re-opened")]
    Reopened,

    [Term("merged with another dispute")]
    Merged,

    [Term("split")]
    Split,

    [Term("waits for a legal read")]
    LegalReadAsked,

    [Term("read for the law")]
    LegalReadGiven,

    [Term("held from readers")]
    Held,

    [Term("its hold was confirmed")]
    HoldConfirmed,

    [Term("its hold ended")]
    HoldEnded,

    [Term("asked to be sealed")]
    SealAsked,

    [Term("sealed")]
    Sealed,

    [Term("not sealed, as was asked")]
    SealDropped,

    [Term("asked to be unsealed")]
    UnsealAsked,

    [Term("unsealed")]
    Unsealed,

    [Term("kept sealed")]
    KeptSealed,

    [Term("overdue")]
    Overdue,

    [Term("no longer developing")]
    DevelopingEnded,

    [Term("signed in")]
    SignedIn,

    [Term("roles changed")]
    RolesChanged,

    [Term("the password was changed")]
    PasswordChanged,

    [Term("the password was set anew by a reset link")]
    PasswordReset,

    [Term("a link that resets the password was made")]
    ResetLinkIssued,

    [Term("an authenticator app was set up")]
    AuthenticatorSetUp,

    [Term("the authenticator app was removed")]
    AuthenticatorRemoved,

    [Term("new recovery codes were made; the old ones are worth nothing now")]
    RecoveryCodesRenewed,

    [Term("a passkey was added")]
    PasskeyAdded,

    [Term("a passkey was removed")]
    PasskeyRemoved,

    [Term("the second factor was reset")]
    SecondFactorReset,
}
