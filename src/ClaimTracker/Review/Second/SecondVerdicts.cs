using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Second;

/// <summary>Which claims of a submission need a second verdict, and which verdicts were given.</summary>
internal static class SecondVerdicts
{
    /// <summary>The claims that would be published with a rating that readers have not seen yet: with other words, findings or rating than in the last edition.</summary>
    public static IReadOnlyList<Guid> Needed(EditionDocument submitted, EditionDocument? last) =>
        [.. submitted.Verdicts.Where(verdict => verdict.Rating is not null && submitted.Claim(verdict.ClaimId) is not null && !IsKnown(verdict, last)).Select(verdict => verdict.ClaimId)];

    /// <summary>The newest second verdict on each claim as it is submitted, given since the last edition.</summary>
    public static async Task<IReadOnlyList<SecondVerdict>> Given(ClaimTrackerContext data, Guid disputeId, int baseEdition, EditionDocument submitted, CancellationToken stop)
    {
        var rows = await data.Set<SecondVerdict>().AsNoTracking().Where(row => row.DisputeId == disputeId && row.BaseEdition == baseEdition).ToListAsync(stop);
        return [.. submitted.Claims.Select(claim => rows.Where(row => row.IsOn(claim)).MaxBy(row => row.GivenAt)).OfType<SecondVerdict>()];
    }

    /// <summary>What the next edition carries: the ones given for it, and those of the last edition whose first verdict stands as it was.</summary>
    public static IReadOnlyList<SecondVerdictPart> Kept(EditionDocument submitted, EditionDocument? last) =>
        [.. last?.SecondVerdicts.Where(second => submitted.VerdictOn(second.ClaimId) is { } verdict && IsKnown(verdict, last)) ?? []];

    /// <summary>Whether both say the same rating; the words of the reasons differ anyway.</summary>
    public static bool Differs(SecondVerdict second, EditionDocument submitted) => submitted.VerdictOn(second.ClaimId)?.Rating != second.Rating;

    private static bool IsKnown(VerdictPart verdict, EditionDocument? last) =>
        last?.VerdictOn(verdict.ClaimId) is { } before && EditionFormat.Write(before).AsSpan().SequenceEqual(EditionFormat.Write(verdict));
}
