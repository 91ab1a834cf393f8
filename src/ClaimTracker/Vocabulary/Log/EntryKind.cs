namespace ClaimTracker.Vocabulary;

/// <summary>What an entry of a log records.</summary>
public enum EntryKind
{
    [Term("edition published")]
    EditionPublished,

    [Term("edition withdrawn", "A last edition that takes a dispute back and says why.")]
    EditionWithdrawn,

    [Term("notice", "What an edition changed that matters.")]
    Notice,

    [Term("dispute re-opened")]
    DisputeReopened,

    [Term("held", "A dispute, or a claim of it, is kept from readers for the time being.")]
    Held,

    [Term("hold lifted", "Readers get again what was held.")]
    HoldLifted,

    [Term("sealed", "The text of all editions of a dispute is not served any more; their hashes are.")]
    Sealed,

    [Term("unsealed", "Readers get again what was sealed.")]
    Unsealed,

    [Term("redacted", "Text was erased; the commitments to it stay.")]
    Redacted,

    [Term("key rotated", "From now on another key signs too.")]
    KeyRotated,

    [Term("anchor", "Once an hour: a commitment to the internal log, always of the same size.")]
    Anchor,

    [Term("origin continued", "The first entry of a log that follows another one; it holds that one's last checkpoint.")]
    OriginContinued,

    [Term("change", "One line of history, in the internal log.")]
    Change,
}
