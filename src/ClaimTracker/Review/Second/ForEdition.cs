using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Second;

/// <summary>Both verdicts are published. Where they differ, an editor who gave neither approves, and tells readers what they must know of it.</summary>
public static class ForEdition
{
    public const int SentenceLimit = 1000;

    internal static async Task<IReadOnlyList<SecondVerdictPart>> SecondsForEdition(this Work work, Submission submission, EditionDocument document, IReadOnlyList<DifferenceDraft> typed, Intake intake)
    {
        var last = await work.Data.LastJudged(submission.DisputeId, work.Stop);
        var kept = SecondVerdicts.Kept(document, last);
        if (!submission.NeedsSecondVerdict) return kept;
        var given = await SecondVerdicts.Given(work.Data, submission.DisputeId, submission.BaseEdition, document, work.Stop);
        var people = given.Select(second => second.GivenById).Distinct().ToList();
        var publicIds = await work.Data.Users.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.PublicId, work.Stop);
        if (given.Any(second => second.GivenById == work.PersonId && SecondVerdicts.Differs(second, document)))
            throw new RefusedException(RefusalKind.NotAllowed, "You gave a second verdict that differs from the first, so an editor who gave neither must approve. Ask another editor.");
        var at = 0;
        return
        [
            .. given.Select(second => new SecondVerdictPart
            {
                ClaimId = second.ClaimId,
                Rating = second.Rating,
                NotRatedReason = second.NotRatedReason,
                Reasons = second.Reasons,
                GivenBy = new Byline(publicIds[second.GivenById], second.GivenAs),
                GivenAt = second.GivenAt,
                OnTheDifference = SecondVerdicts.Differs(second, document) ? Sentence(typed, second.ClaimId, at++, intake) : null,
            }),
            .. kept.Where(second => !given.Any(fresh => fresh.ClaimId == second.ClaimId)),
        ];
    }

    private static string Sentence(IReadOnlyList<DifferenceDraft> typed, Guid claimId, int at, Intake intake) =>
        intake.Required(typed.FirstOrDefault(row => row.ClaimId == claimId.ToString())?.Sentence, $"{nameof(Publishing.ApprovalDraft.Differences)}[{at}].{nameof(DifferenceDraft.Sentence)}", "what readers must know of the difference", SentenceLimit);
}
