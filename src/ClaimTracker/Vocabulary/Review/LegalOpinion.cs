namespace ClaimTracker.Vocabulary;

/// <summary>What a legal reader found in a submission.</summary>
public enum LegalOpinion
{
    [Term("no objection", "Nothing in it stands against publishing it.")]
    NoObjection,

    [Term("objection", "It is not published like this.")]
    Objection,
}
