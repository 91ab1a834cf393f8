using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Matching;

/// <summary>Claims of one dispute by one speaker in like words: the same one, or one that was said again. Another number makes another claim.</summary>
internal static class LikeClaims
{
    /// <summary>The share of words from which two wordings are alike, whatever the day.</summary>
    private const double Alike = 0.7;

    /// <summary>The share that is enough on the same day.</summary>
    private const double AlikeOnOneDay = 0.5;

    public static async Task RefuseLike(this Work work, Claim added, bool isAnother, string field, Intake intake)
    {
        if (isAnother || added.Wording.Length == 0) return;
        var others = await work.Data.Claims.AsNoTracking().Where(claim => claim.Id != added.Id && claim.DisputeId == added.DisputeId && claim.SpeakerId == added.SpeakerId)
            .OrderBy(claim => claim.Position).ToListAsync(work.Stop);
        var words = Likeness.Words(added.Wording);
        foreach (var like in others.Where(claim => IsLike(words, Likeness.Words(claim.Wording), claim.StatedOn == added.StatedOn)).Take(SeenBefore.Most))
        {
            var known = new KnownRecord(RecordKind.Claim, like.Id, like.Wording, like.StatedOn is { } day ? $"claim {like.Position}, {day}" : $"claim {like.Position}", like.DisputeId);
            intake.RefuseKnown(field, $"This speaker says much the same in this dispute already: “{known.InWords}”. If it was said again, it is a further occurrence of that claim.", known);
        }
    }

    private static bool IsLike(string[] one, string[] other, bool isSameDay) =>
        Numbers(one).SetEquals(Numbers(other)) && Likeness.Shared(one, other) >= (isSameDay ? AlikeOnOneDay : Alike);

    private static HashSet<string> Numbers(string[] words) => [.. words.Where(word => word.Any(char.IsDigit))];
}
