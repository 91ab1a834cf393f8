using ClaimTracker.Publication.Document;

namespace ClaimTracker.Review.Publishing;

/// <summary>What approving adds to the submitted bytes, beside the publication itself: each a part of its own.</summary>
public sealed record Additions(IReadOnlyList<NoticePart> Notices, IReadOnlyList<SecondVerdictPart> SecondVerdicts);
