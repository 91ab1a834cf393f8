namespace ClaimTracker.Claims.Replies;

/// <summary>A reply sought as typed into the form.</summary>
public sealed class ReplyDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new entry.</summary>
    public int Version { get; set; }

    public string? PartyId { get; set; }

    public string? ClaimId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.ReplyOutcome"/>.</summary>
    public string? Outcome { get; set; }

    public string? AskedOn { get; set; }

    public string? Channel { get; set; }

    public string? Deadline { get; set; }

    public string? Searched { get; set; }

    /// <summary>Language tags, parted by spaces or commas.</summary>
    public string? SearchLanguages { get; set; }

    public string? SearchedUntil { get; set; }
}
