using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Claims;

/// <summary>A claim as typed into the form. A speaker that is not on the list yet is described in place.</summary>
public sealed class ClaimDraft
{
    /// <summary>What <see cref="Side"/> holds for a claim that stands on no side.</summary>
    public const string NoSide = "none";

    /// <summary>The concurrency number that the person saw; 0 for a new claim.</summary>
    public int Version { get; set; }

    public string? SpeakerId { get; set; }

    /// <summary>The name of a speaker that is not on the list yet; one of that name and party is found before one is added.</summary>
    public string? NewSpeaker { get; set; }

    /// <summary>A code of <see cref="Vocabulary.SpeakerKind"/>.</summary>
    public string? NewSpeakerKind { get; set; }

    public string? NewSpeakerPartyId { get; set; }

    /// <summary>An office that the speaker held on the day of the statement, where the speaker's record does not say so; never filled in from what is kept.</summary>
    public string? Office { get; set; }

    /// <summary>The same, where no speaker on record held such an office yet.</summary>
    public string? NewOffice { get; set; }

    /// <summary>Empty: the side of the speaker's party; <see cref="NoSide"/>: none; otherwise a side's id.</summary>
    public string? Side { get; set; }

    public string? Wording { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Act"/>.</summary>
    public string? Act { get; set; }

    public string? Words { get; set; }

    /// <summary>A code of <see cref="Vocabulary.WordsForm"/>.</summary>
    public string? Form { get; set; }

    /// <summary>A code of <see cref="Vocabulary.WhoseWords"/>.</summary>
    public string? Whose { get; set; }

    public string? LanguageSaid { get; set; }

    public string? LanguageSeen { get; set; }

    public string? StatedOn { get; set; }

    public string? Medium { get; set; }

    public string? RelayedBy { get; set; }

    public bool AccusesLivingPerson { get; set; }

    /// <summary>The person has seen what is like it and says that this is another one.</summary>
    public bool IsAnother { get; set; }

    /// <summary>The same for the new speaker who is described in place.</summary>
    public bool IsAnotherSpeaker { get; set; }

    // A form without any row posts none, and the binder then sets null.
    public List<string> AddresseeIds { get; set => field = value ?? []; } = [];

    public List<PointDraft> Points { get; set => field = value ?? []; } = [];

    public List<FigureDraft> Figures { get; set => field = value ?? []; } = [];

    public List<OccurrenceDraft> Occurrences { get; set => field = value ?? []; } = [];

    /// <summary>The form filled from what is kept.</summary>
    public static ClaimDraft From(Claim claim) => new()
    {
        Version = claim.Version,
        SpeakerId = claim.SpeakerId.ToString(),
        Side = claim.StandsOnNoSide ? NoSide : claim.ChosenSideId?.ToString(),
        Wording = claim.Wording,
        Act = claim.Act.Code(),
        Words = claim.Words,
        Form = claim.Form?.Code(),
        Whose = claim.Whose?.Code(),
        LanguageSaid = claim.LanguageSaid,
        LanguageSeen = claim.LanguageSeen,
        StatedOn = claim.StatedOn,
        Medium = claim.Medium,
        RelayedBy = claim.RelayedBy,
        AccusesLivingPerson = claim.AccusesLivingPerson,
        AddresseeIds = [.. claim.Addressees.Select(row => row.PartyId.ToString())],
        Points = [.. claim.Points.OrderBy(point => point.Position).Select(PointDraft.From)],
        Figures = [.. claim.Figures.OrderBy(figure => figure.Position).Select(FigureDraft.From)],
        Occurrences = [.. claim.Occurrences.OrderBy(row => row.Position).Select(OccurrenceDraft.From)],
    };
}
