using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>Like accusations about other events: both of a pair may be true, and they add nothing to the strip.</summary>
public static class Mirrors
{
    /// <summary>The pairs whose two claims both stand among the given ones, in the order of the links.</summary>
    public static IReadOnlyList<(ClaimPart One, ClaimPart Other)> Of(HeaderPart header, IReadOnlyList<ClaimPart> claims) =>
        [.. from link in header.Links
            where link.Kind == LinkKind.Mirror
            join one in claims on link.From equals one.Id
            join other in claims on link.To equals other.Id
            select (one, other)];
}
