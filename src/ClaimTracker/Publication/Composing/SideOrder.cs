using System.Security.Cryptography;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Disputes.Sides;

namespace ClaimTracker.Publication.Composing;

/// <summary>Sides stand by their earliest dated statement, or by a hash of the dispute's id where that cannot be told or is equal. An order that was published stays.</summary>
public static class SideOrder
{
    public static IReadOnlyList<Side> Of(WorkingCopy copy, IReadOnlyList<Guid> published) =>
    [
        .. copy.Dispute.Sides
            .OrderBy(side => Position(published, side.Id))
            .ThenBy(side => Earliest(copy, side))
            .ThenBy(side => Hash(copy.Dispute.Id, side.Id), StringComparer.Ordinal),
    ];

    private static int Position(IReadOnlyList<Guid> published, Guid sideId)
    {
        for (var at = 0; at < published.Count; at++)
            if (published[at] == sideId) return at;
        return int.MaxValue;
    }

    private static DateOnly Earliest(WorkingCopy copy, Side side) =>
        copy.ClaimsOf(side.Id).Select(claim => claim.StatedEarliest ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MaxValue).Min();

    private static string Hash(Guid disputeId, Guid sideId) =>
        Convert.ToHexStringLower(SHA256.HashData([.. disputeId.ToByteArray(), .. sideId.ToByteArray()]));
}
