using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication.Composing;
using ClaimTracker.Publication.Differences;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Reading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Submitting;

/// <summary>What would be submitted, composed from one consistent read, with its difference from the last edition that readers saw.</summary>
internal sealed record Preparation(WorkingCopy Copy, ComposedEdition Edition, EditionDocument Document, IReadOnlyList<SubjectDifference> Differences)
{
    public static async Task<Preparation?> Make(ClaimTrackerContext data, Guid disputeId, CancellationToken stop)
    {
        if (await data.LoadWorkingCopy(disputeId, stop) is not { } copy) return null;
        var last = await data.LastSeen(disputeId, stop);
        var proposers = copy.Verdicts.Select(verdict => verdict.ProposedById).Distinct().ToList();
        var publicIds = await data.Users.Where(account => proposers.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.PublicId, stop);
        var edition = EditionComposer.Compose(copy, [.. last?.Header.Sides.Select(side => side.Id) ?? []], publicIds);
        var document = edition.AsDocument(await data.NamesOf(publicIds.Values, stop));
        return new Preparation(copy, edition, document, EditionDifference.Between(last, document, await data.IsWithdrawn(disputeId, stop)));
    }
}
