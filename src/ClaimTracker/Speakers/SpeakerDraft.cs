using ClaimTracker.Vocabulary;

namespace ClaimTracker.Speakers;

/// <summary>A speaker as typed into the form.</summary>
public sealed class SpeakerDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new speaker.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    /// <summary>A code of <see cref="Vocabulary.SpeakerKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>One a line.</summary>
    public string? Aliases { get; set; }

    /// <summary>One a line: <c>title | from | until</c>.</summary>
    public string? Offices { get; set; }

    public string? PartyId { get; set; }

    public string? OutletId { get; set; }

    public bool IsLivingPrivatePerson { get; set; }

    public string? PublicDescription { get; set; }

    /// <summary>The person has seen what is like it and says that this is another one.</summary>
    public bool IsAnother { get; set; }

    /// <summary>The form filled from what is kept.</summary>
    public static SpeakerDraft From(Speaker speaker) => new()
    {
        Version = speaker.Version,
        Name = speaker.Name,
        Kind = speaker.Kind.Code(),
        Aliases = string.Join('\n', speaker.Aliases),
        Offices = string.Join('\n', speaker.Offices),
        PartyId = speaker.PartyId?.ToString(),
        OutletId = speaker.OutletId?.ToString(),
        IsLivingPrivatePerson = speaker.IsLivingPrivatePerson,
        PublicDescription = speaker.PublicDescription,
    };
}
