using ClaimTracker.Vocabulary;

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

    /// <summary>The person has seen what is like it and says that this is another one.</summary>
    public bool IsAnother { get; set; }

    /// <summary>The form filled from what is kept.</summary>
    public static PartyDraft From(Party party) => new()
    {
        Version = party.Version,
        Name = party.Name,
        Kind = party.Kind.Code(),
        Aliases = string.Join('\n', party.Aliases),
    };
}
