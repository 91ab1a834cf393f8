namespace ClaimTracker.Review.Erasing;

/// <summary>What an administrator asks to be erased, as typed.</summary>
public sealed class ErasureDraft
{
    /// <summary>The code of the legal ground.</summary>
    public string? Ground { get; set; }

    public string? Why { get; set; }

    /// <summary>The ids of the parts.</summary>
    public List<string> Parts { get; set => field = value ?? []; } = [];
}
