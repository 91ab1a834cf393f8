using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>One line of the strip: what is agreed, contested, divided, unanswered or rejected, computed from points and links.</summary>
public sealed record StripLine(StripKind Kind, Element? Element, IReadOnlyList<StripLine.Voice> Voices, IReadOnlyList<StripLine.Silence> Silent)
{
    /// <summary>One position on the element: who, on which side, with what value, the limit of a limited denial, and whether we only read it into the words.</summary>
    public sealed record Voice(Guid? SideId, string Party, Stance Stance, string? Value, string? Limit, Guid ClaimId, Basis Basis = Basis.SaidOutright);

    /// <summary>A side of which no answer was found, with what was searched.</summary>
    public sealed record Silence(Guid SideId, string Label, string? Searched);
}
