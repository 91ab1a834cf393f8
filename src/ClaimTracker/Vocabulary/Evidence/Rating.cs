namespace ClaimTracker.Vocabulary;

/// <summary>The verification status of one claim; what each means is the definition that readers see.</summary>
public enum Rating
{
    [Term("Corroborated", "Independent evidence bears out every material point.")]
    Corroborated,

    [Term("Partly corroborated", "Independent evidence bears out at least one material point; the others are open and none is shown wrong.")]
    PartlyCorroborated,

    [Term("Mixed", "Independent evidence bears out at least one material point and shows at least one wrong.")]
    Mixed,

    [Term("Unresolved", "Independent evidence exists and points both ways.")]
    Unresolved,

    [Term("Uncorroborated", "Only the claimant, its allies, or reports that repeat them say so; nothing independent speaks for or against it. A denial by the opponent does not change this.")]
    Uncorroborated,

    [Term("Contradicted", "Independent evidence shows the material points, or the one that the claim turns on, to be wrong.")]
    Contradicted,

    [Term("Unverifiable", "A matter of fact, but the evidence that would decide it, which we name, cannot be had; we say why.")]
    Unverifiable,

    [Term("Not rated", "Not a matter of fact that evidence can settle now: an opinion, a call or offer, a legal conclusion, an intention, or a forecast that is not yet due. Factual points underneath can still carry findings.")]
    NotRated,

    [Term("Not yet assessed", "No verdict is published.")]
    NotYetAssessed,
}
