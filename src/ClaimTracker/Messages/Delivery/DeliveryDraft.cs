namespace ClaimTracker.Messages.Delivery;

/// <summary>How messages shall reach a person, as chosen in the form.</summary>
public sealed class DeliveryDraft
{
    /// <summary>The concurrency number that the person saw; 0 where they never chose.</summary>
    public int Version { get; set; }

    /// <summary>The hour of the digest in UTC, from 0 to 23.</summary>
    public string? DigestHour { get; set; }

    public List<KindDraft> Kinds { get; set => field = value ?? []; } = [];
}
