namespace ClaimTracker.Review.Sealing;

/// <summary>What an editor asks to be sealed, as typed.</summary>
public sealed class SealDraft
{
    /// <summary>The code of the ground.</summary>
    public string? Ground { get; set; }

    /// <summary>The sentence that readers get.</summary>
    public string? Reason { get; set; }
}
