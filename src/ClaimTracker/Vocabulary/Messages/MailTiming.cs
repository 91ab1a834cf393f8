namespace ClaimTracker.Vocabulary;

/// <summary>How messages of one kind reach a person. All of them stand in the newsroom, whatever was chosen.</summary>
public enum MailTiming
{
    [Term("here only", "No mail.")]
    Never,

    [Term("mail at once", "A mail for each message.")]
    AtOnce,

    [Term("daily digest", "One mail a day with all that came in, at the hour that you choose.")]
    Digest,
}
