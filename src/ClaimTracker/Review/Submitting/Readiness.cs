using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Submitting;

/// <summary>What a dispute must have before it can be submitted, one sentence each for what is missing.</summary>
public static class Readiness
{
    /// <summary>Empty when nothing is missing.</summary>
    public static IReadOnlyList<Refusal> Missing(WorkingCopy copy) => [.. OfDispute(copy), .. copy.Claims.SelectMany(claim => OfClaim(copy, claim))];

    private static IEnumerable<Refusal> OfDispute(WorkingCopy copy)
    {
        if (copy.Claims.Count == 0) yield return Sentence("Add at least one claim.");
        if (copy.Dispute.Sides.Count < 2) yield return Sentence("Add at least two sides: who says it, and who is said to differ.");
        foreach (var side in copy.Dispute.Sides.Where(side => !copy.ClaimsOf(side.Id).Any() && copy.Replies.All(reply => reply.SideId != side.Id)))
            yield return Sentence($"No claim of “{side.Label}” is logged. Record that a party of this side was asked, or where was searched.");
        if (copy.Dispute.Sides.Count(side => copy.ClaimsOf(side.Id).Any()) > 1 && copy.Dispute.LeadFirstId is null)
            yield return Sentence("Choose the lead pair: the two claims by which the board shows the dispute.");
    }

    private static IEnumerable<Refusal> OfClaim(WorkingCopy copy, Claim claim)
    {
        var citations = copy.CitationsOf(claim.Id).ToList();
        if (!citations.Exists(citation => citation.Role == CitationRole.StatesIt))
            yield return Sentence($"Cite a source that states “{claim.Wording}”.");
        foreach (var occurrence in claim.Occurrences.Where(row => row.CitationId is null).OrderBy(row => row.Position))
            yield return Sentence($"Choose the source that shows that “{claim.Wording}” was said again on {occurrence.StatedOn}, or remove that occurrence.");
        if (claim.AccusesLivingPerson && !copy.Replies.Any(reply => reply.Outcome != ReplyOutcome.NotAsked && (reply.ClaimId == claim.Id || reply.ClaimId is null)))
            yield return Sentence($"“{claim.Wording}” accuses an identifiable living person of a crime. Ask for a reply and record it.");
        if (copy.VerdictOn(claim.Id) is not { } verdict) yield break;
        var intake = new Intake();
        RatingRule.Check(verdict, claim, IndependentEvidence.Of(citations), intake);
        foreach (var refusal in intake.Refusals) yield return Sentence($"The verdict on “{claim.Wording}” no longer fits: {refusal.Sentence}");
    }

    private static Refusal Sentence(string sentence) => new(string.Empty, sentence);
}
