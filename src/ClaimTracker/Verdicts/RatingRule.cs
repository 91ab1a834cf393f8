using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Verdicts;

/// <summary>The rating must agree with the findings and with the independent evidence; this is the rule behind the public definitions.</summary>
public static class RatingRule
{
    /// <summary>Origins that "corroborated" asks for.</summary>
    public const int OriginsToCorroborate = 2;

    /// <summary>Says in the intake where rating, findings and evidence do not agree.</summary>
    public static void Check(Verdict verdict, Claim claim, IndependentEvidence evidence, Intake intake)
    {
        var material = claim.Points.Where(point => point.IsMaterial).ToList();
        var missing = material.Where(point => verdict.Findings.All(finding => finding.PointId != point.Id)).ToList();
        if (missing.Count > 0 && verdict.Rating is not (Rating.NotRated or Rating.NotYetAssessed))
            intake.Refuse(nameof(VerdictDraft.Findings), $"Give a finding for each material point. Still missing: {string.Join(", ", missing.Select(point => point.Element.Word()))}.");
        if (claim.IsBareDenial)
        {
            if (verdict.Rating is not null) intake.Refuse(nameof(VerdictDraft.Rating), "A bare denial carries findings on the points it denies and no rating of its own. Choose “no rating: a bare denial”.");
            return;
        }
        if (verdict.Rating is not { } rating)
        {
            intake.Refuse(nameof(VerdictDraft.Rating), "Choose a rating. Only a bare denial has none of its own.");
            return;
        }
        var results = material.Select(point => verdict.Findings.FirstOrDefault(finding => finding.PointId == point.Id)).OfType<Finding>().ToList();
        if (Disagreement(rating, results, evidence) is { } sentence) intake.Refuse(nameof(VerdictDraft.Rating), sentence);
        if (Missing(rating, verdict) is var (field, what)) intake.Refuse(field, what);
        if (rating != Rating.NotRated && verdict.NotRatedReason is not null)
            intake.Refuse(nameof(VerdictDraft.NotRatedReason), "A reason for not rating goes with “Not rated” only. Leave it empty.");
    }

    private static string? Disagreement(Rating rating, List<Finding> findings, IndependentEvidence evidence)
    {
        var borneOut = findings.Count(finding => finding.Result == FindingResult.BorneOut);
        var wrong = findings.Count(finding => finding.Result == FindingResult.ShownWrong);
        var open = findings.Count - borneOut - wrong;
        var turnsOnWrong = findings.Exists(finding => finding is { Result: FindingResult.ShownWrong, ClaimTurnsOnIt: true });
        return rating switch
        {
            Rating.Corroborated when borneOut == 0 || open + wrong > 0 => "“Corroborated” needs every material point borne out. Change the findings or the rating.",
            Rating.Corroborated when evidence.For < OriginsToCorroborate => $"“Corroborated” needs {OriginsToCorroborate} independent origins that support the claim; {evidence.For} is cited. Cite another or choose another rating.",
            Rating.PartlyCorroborated when borneOut == 0 || wrong > 0 || open == 0 => "“Partly corroborated” needs at least one point borne out, at least one open and none shown wrong. Change the findings or the rating.",
            Rating.PartlyCorroborated when evidence.For == 0 => "“Partly corroborated” needs an independent origin that supports the claim. Cite one or choose another rating.",
            Rating.Mixed when borneOut == 0 || wrong == 0 => "“Mixed” needs at least one point borne out and at least one shown wrong. Change the findings or the rating.",
            Rating.Mixed when evidence.For == 0 || evidence.Against == 0 => "“Mixed” needs independent origins for what is borne out and against what is shown wrong. Cite them or choose another rating.",
            Rating.Unresolved when open == 0 || turnsOnWrong => "“Unresolved” needs at least one material point open and none that the claim turns on shown wrong. Change the findings or the rating.",
            Rating.Unresolved when evidence.For == 0 || evidence.Against == 0 => "“Unresolved” needs independent evidence that points both ways. Cite both or choose another rating.",
            Rating.Uncorroborated when borneOut + wrong > 0 => "“Uncorroborated” means that nothing independent speaks for or against it, so every finding must be open. Change the findings or the rating.",
            Rating.Uncorroborated when evidence.For + evidence.Against > 0 => "“Uncorroborated” means that nothing independent speaks for or against it, but an independent origin is cited. Choose another rating.",
            Rating.Contradicted when wrong == 0 || !(turnsOnWrong || wrong == findings.Count) => "“Contradicted” needs every material point shown wrong, or the one that the claim turns on. Change the findings or the rating.",
            Rating.Contradicted when evidence.Against == 0 => "“Contradicted” needs an independent origin that undermines the claim. Cite one or choose another rating.",
            Rating.Unverifiable when borneOut + wrong > 0 => "“Unverifiable” needs every material point open. Change the findings or the rating.",
            Rating.Corroborated or Rating.PartlyCorroborated or Rating.Mixed or Rating.Unresolved or Rating.Uncorroborated
                or Rating.Contradicted or Rating.Unverifiable or Rating.NotRated or Rating.NotYetAssessed => null,
        };
    }

    private static (string Field, string What)? Missing(Rating rating, Verdict verdict) => rating switch
    {
        Rating.Unverifiable when verdict.WouldSettle is null => (nameof(VerdictDraft.WouldSettle), "Name the evidence that would decide it, and say in the reasons why it cannot be had."),
        Rating.NotRated when verdict.NotRatedReason is null => (nameof(VerdictDraft.NotRatedReason), "Choose why the claim is not rated."),
        Rating.NotRated when verdict.NotRatedReason == NotRatedReason.Forecast && verdict.NextLook is null => (nameof(VerdictDraft.NextLook), "A forecast needs a day on which to look again."),
        _ => null,
    };
}
