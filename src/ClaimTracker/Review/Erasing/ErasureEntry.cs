namespace ClaimTracker.Review.Erasing;

/// <summary>An erasure as staff see it: on which dispute, asked and decided by whom (e-mail), and which parts.</summary>
public sealed record ErasureEntry(Erasure Erasure, string Title, string? AskedBy, string? DecidedBy, IReadOnlyList<string> Parts);
