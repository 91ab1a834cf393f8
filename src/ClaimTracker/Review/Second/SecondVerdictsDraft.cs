namespace ClaimTracker.Review.Second;

/// <summary>The second verdicts on all claims of a submission that need one, as typed: they are given at once, since the first ones are shown afterwards.</summary>
public sealed class SecondVerdictsDraft
{
    /// <summary>The submission's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    public List<SecondVerdictDraft> Claims { get; set => field = value ?? []; } = [];

    /// <summary>One row for each claim, in their order; rows of other claims are left out.</summary>
    public void FitTo(IEnumerable<Guid> claims) =>
        Claims = [.. claims.Select(claim => Claims.Find(row => row.ClaimId == claim.ToString()) ?? new SecondVerdictDraft { ClaimId = claim.ToString() })];
}
