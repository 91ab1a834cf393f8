namespace ClaimTracker.Review.Publishing;

/// <summary>What an approval did: it published an edition, or it waits for a second editor (rule 10).</summary>
public sealed record Approval(int? Edition, bool WaitsForSecondEditor);
