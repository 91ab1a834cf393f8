using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Interests;

/// <summary>An interest as its person and administrators read it.</summary>
/// <param name="Interest">What was declared.</param>
/// <param name="Subject">The name of the party, outlet or topic; empty when it is not recorded any more.</param>
/// <param name="State">How it stands today.</param>
public sealed record DeclaredInterest(Interest Interest, string? Subject, InterestState State);
