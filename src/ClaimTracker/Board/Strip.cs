using ClaimTracker.Publication.Document;

namespace ClaimTracker.Board;

/// <summary>Computes what is agreed, contested, divided, unanswered and rejected in general. Mirrors add nothing; nothing is agreed by silence.</summary>
public static class Strip
{
    /// <summary>The lines, contested first, then divided, agreed, unanswered, rejected in general.</summary>
    public static IReadOnlyList<StripLine> Of(HeaderPart header, IReadOnlyList<ClaimPart> claims) =>
        [];
}
