namespace ClaimTracker.Messages.Delivery;

/// <summary>How messages of one kind shall reach a person, as chosen in the form.</summary>
public sealed class KindDraft
{
    /// <summary>The kind's code.</summary>
    public string? Kind { get; set; }

    /// <summary>The timing's code.</summary>
    public string? Timing { get; set; }
}
