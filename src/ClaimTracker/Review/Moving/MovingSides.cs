using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Disputes.Sides;

namespace ClaimTracker.Review.Moving;

/// <summary>In which column of the other dispute a moved claim stands: sides that have a party in common, or the same label, are one; any other is added.</summary>
internal sealed class MovingSides(Work work, WorkingCopy from, WorkingCopy to)
{
    private readonly Dictionary<Guid, Guid> known = [];

    /// <summary>The side of the other dispute that takes the place of this one.</summary>
    public Guid Of(Guid sideId)
    {
        if (known.TryGetValue(sideId, out var found)) return found;
        var side = from.Dispute.Sides.Single(row => row.Id == sideId);
        return known[sideId] = (Like(side) ?? Add(side)).Id;
    }

    private Side? Like(Side side)
    {
        var parties = side.Parties.Select(row => row.PartyId).ToHashSet();
        return to.Dispute.Sides.Where(other => other.Parties.Any(row => parties.Contains(row.PartyId))).MaxBy(other => other.Parties.Count(row => parties.Contains(row.PartyId)))
            ?? to.Dispute.Sides.FirstOrDefault(other => other.Label == side.Label);
    }

    private Side Add(Side side)
    {
        if (to.Dispute.Sides.Count >= Side.Most)
            throw new RefusedException(RefusalKind.Invalid, $"The side “{side.Label}” would be one more than the {Side.Most} that fit into the other dispute. Give it a party in common with a side there first.");
        var taken = to.Dispute.Sides.SelectMany(other => other.Parties).Select(row => row.PartyId).ToHashSet();
        var copy = work.Data.Add(side.CopyFor(to.Dispute.Id, taken)).Entity;
        to.Dispute.Sides.Add(copy);
        return copy;
    }
}
