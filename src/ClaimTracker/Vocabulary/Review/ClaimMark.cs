namespace ClaimTracker.Vocabulary;

/// <summary>What a reviewer thinks of one claim of a submission.</summary>
public enum ClaimMark
{
    [Term("accepted", "It can be published as it stands.")]
    Accepted,

    [Term("change asked for", "It must not be published as it stands. While one claim is marked so, the submission cannot be approved.")]
    ChangeAsked,
}
