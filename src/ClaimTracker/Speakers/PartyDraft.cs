namespace ClaimTracker.Speakers;

/// <summary>A party as typed into the form.</summary>
public sealed class PartyDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new party.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    /// <summary>A code of <see cref="Vocabulary.PartyKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>One a line.</summary>
    public string? Aliases { get; set; }
}
