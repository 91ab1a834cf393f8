using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>How two positions on one element bear on each other.</summary>
internal enum Bearing
{
    /// <summary>Neither for nor against each other: other events, figures that count other things, or our reading alone.</summary>
    Apart,
    With,
    Against,
}

/// <summary>Decides how two positions on one element bear on each other; in doubt, not at all.</summary>
internal sealed class Bearings(LinksOfDispute links)
{
    public Bearing Between(Position one, Position other)
    {
        if (one.Claim.Id == other.Claim.Id || IsMirror(one, other))
            return Bearing.Apart;
        var sameSide = one.IsOnSideOf(other);
        if (sameSide && one.Claim.Speaker.Id == other.Claim.Speaker.Id)
            return Bearing.Apart;
        if (links.Contests(one.Claim.Id, other.Claim.Id, one.Element))
            return Weighed(one, other);
        if (links.Has(LinkKind.InTension, one.Claim.Id, other.Claim.Id))
            return Bearing.Apart;
        if (one.Denies != other.Denies)
            return Weighed(one, other);
        return ByContent(one, other) switch
        {
            Bearing.Against when one.Element != Element.Toll && sameSide && !links.Has(LinkKind.CannotBothBeTrue, one.Claim.Id, other.Claim.Id) => Bearing.Apart,
            Bearing.Against when !one.IsOutright || !other.IsOutright => Bearing.Apart,
            // Mediators and observers, who stand on no side, contest by a link or a denial, never by other words alone.
            Bearing.Against when one.Claim.SideId is null || other.Claim.SideId is null => Bearing.Apart,
            var bearing => bearing,
        };
    }

    /// <summary>Like accusations about other events: both may be true, so they neither meet nor answer each other.</summary>
    public bool IsMirror(Position one, Position other) => links.Has(LinkKind.Mirror, one.Claim.Id, other.Claim.Id);

    // A denial, or another account, that we only read into the words contests nothing by itself.
    private static Bearing Weighed(Position one, Position other) =>
        (one.Denies, other.Denies) switch
        {
            (true, false) => one.IsOutright,
            (false, true) => other.IsOutright,
            _ => one.IsOutright && other.IsOutright,
        } ? Bearing.Against : Bearing.Apart;

    private static Bearing ByContent(Position one, Position other)
    {
        if (one.Denies && other.Denies)
            return Bearing.With;
        if (IsPlainConcession(one) || IsPlainConcession(other))
            return Bearing.With;
        var values = ByValue(one.Value, other.Value);
        return one.Element != Element.Toll ? values
            : FigureRange.Compare(one.Claim.Figures, other.Claim.Figures) is { } figures ? figures
            : values == Bearing.With && one.Value is not null && other.Value is not null ? Bearing.With
            : Bearing.Apart;
    }

    private static bool IsPlainConcession(Position position) =>
        position is { Stance: Stance.Concedes, Value: null };

    // One value that holds all words of the other in a row is the same thing said more exactly.
    private static Bearing ByValue(string? one, string? other)
    {
        if (one is null || other is null)
            return Bearing.With;
        var (a, b) = ($" {PlainText.Fold(one)} ", $" {PlainText.Fold(other)} ");
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) ? Bearing.With : Bearing.Against;
    }
}
