namespace ClaimTracker.Review.Publishing;

/// <summary>What an approval did: it published an edition, it waits for a second editor (rule 10), or it will be published at a set time.</summary>
public sealed record Approval(int? Edition, bool WaitsForSecondEditor, DateTimeOffset? ReleaseAt = null);
