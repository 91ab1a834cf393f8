using ClaimTracker.Publication.Document;

namespace ClaimTracker.Board;

/// <summary>An outlet as it was graded in the newest edition that cites it, and what of it is cited in which published dispute, newest edition first.</summary>
/// <param name="Outlet">With its grade, or whose channel it is.</param>
/// <param name="Disputes">At most <see cref="BoardQuery.PageSize"/>.</param>
/// <param name="Next">The key of the next page; empty on the last.</param>
public sealed record OutletPage(SourcePart.NamedOutlet Outlet, IReadOnlyList<OutletPage.CitedIn> Disputes, string? Next)
{
    /// <summary>A dispute and the publications of the outlet that it cites.</summary>
    public sealed record CitedIn(BoardEntry Dispute, IReadOnlyList<SourcePart> Sources);
}
