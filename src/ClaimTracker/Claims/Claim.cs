using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Claims;

/// <summary>One assertion by one speaker in one dispute. Words as said are kept as said; what no source says stays empty.</summary>
public sealed class Claim : Thing
{
    public const int WordingLimit = 600;
    public const int WordsLimit = 5000;
    public const int ShortLimit = 200;
    public const int MostRows = 40;

    private Claim()
    {
    }

    public Claim(Guid disputeId, int position) => (DisputeId, Position) = (disputeId, position);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    /// <summary>The order within the dispute.</summary>
    public int Position { get; private set; }

    public Guid SpeakerId { get; private set; }

    public Speaker Speaker { get; private set; } = null!;

    /// <summary>The column chosen for this claim; empty: the column of the speaker's party.</summary>
    public Guid? ChosenSideId { get; private set; }

    public bool StandsOnNoSide { get; private set; }

    public string Wording { get; private set; } = string.Empty;

    public Act Act { get; private set; }

    public string? Words { get; private set; }

    public WordsForm? Form { get; private set; }

    public WhoseWords? Whose { get; private set; }

    public string? LanguageSaid { get; private set; }

    public string? LanguageSeen { get; private set; }

    /// <summary>EDTF.</summary>
    public string? StatedOn { get; private set; }

    public DateOnly? StatedEarliest { get; private set; }

    public string? Medium { get; private set; }

    public string? RelayedBy { get; private set; }

    /// <summary>It accuses an identifiable living person of a crime (rule 10).</summary>
    public bool AccusesLivingPerson { get; private set; }

    public ICollection<ClaimAddressee> Addressees { get; } = [];

    public ICollection<Point> Points { get; } = [];

    public ICollection<Figure> Figures { get; } = [];

    /// <summary>That it was said again.</summary>
    public ICollection<Occurrence> Occurrences { get; } = [];

    /// <summary>A denial that affirms nothing carries findings and no rating of its own.</summary>
    public bool IsBareDenial => Act == Act.Denies && Points.All(point => point.Stance == Stance.Denies);

    /// <summary>The column in which the claim stands: chosen, or that of the speaker's party; empty for none.</summary>
    public Guid? SideIn(IEnumerable<Side> sides) =>
        StandsOnNoSide ? null : ChosenSideId ?? sides.FirstOrDefault(side => side.Parties.Any(row => row.PartyId == Speaker.PartyId))?.Id;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(ClaimDraft draft, Speaker? speaker, IReadOnlyCollection<Side> sides, IReadOnlyCollection<Citation> citations, Func<string, CountedGroup> counted, Intake intake)
    {
        Wording = intake.Required(draft.Wording, nameof(draft.Wording), "the claim in our neutral wording", WordingLimit);
        Act = intake.RequiredChoice<Act>(draft.Act, nameof(draft.Act), "what the speaker does");
        Words = intake.Verbatim(draft.Words, nameof(draft.Words), "the words", WordsLimit);
        Form = intake.Choice<WordsForm>(draft.Form, nameof(draft.Form), "what the words are");
        Whose = intake.Choice<WhoseWords>(draft.Whose, nameof(draft.Whose), "whose words they are");
        LanguageSaid = intake.Language(draft.LanguageSaid, nameof(draft.LanguageSaid), "The language in which it was said");
        LanguageSeen = intake.Language(draft.LanguageSeen, nameof(draft.LanguageSeen), "The language in which we saw it");
        var stated = intake.Date(draft.StatedOn, nameof(draft.StatedOn), "The day of the statement");
        (StatedOn, StatedEarliest) = (stated?.Text, stated?.Earliest);
        Medium = intake.Text(draft.Medium, nameof(draft.Medium), "the medium", ShortLimit);
        RelayedBy = intake.Text(draft.RelayedBy, nameof(draft.RelayedBy), "who relayed it", ShortLimit);
        AccusesLivingPerson = draft.AccusesLivingPerson;
        if (speaker is null) intake.Refuse(nameof(draft.SpeakerId), "Choose the speaker, or write the name of a new one.");
        else (Speaker, SpeakerId) = (speaker, speaker.Id);
        if (Words is not null && Form is null) intake.Refuse(nameof(draft.Form), "Choose what the words are: original, a translation, a paraphrase or a collective summary.");
        if (Words is not null && Whose is null) intake.Refuse(nameof(draft.Whose), "Choose whose words they are.");
        if (Words is null && (Form is not null || Whose is not null)) intake.Refuse(nameof(draft.Words), "Write the words as said, or leave form and whose words empty.");
        Place(draft, sides, intake);
        var addressees = draft.AddresseeIds.Select(id => intake.Id(id, nameof(draft.AddresseeIds), "the parties accused or addressed")).OfType<Guid>().ToList();
        Addressees.KeepOnly(addressees, row => row.PartyId, partyId => new ClaimAddressee(Id, partyId));
        Points.Bring(draft.Points, nameof(draft.Points), (row, at) => new Point(Id, at), (point, row, at) => point.Amend(row, at, intake), intake);
        Figures.Bring(draft.Figures, nameof(draft.Figures), (row, at) => new Figure(Id, at), (figure, row, at) => figure.Amend(row, at, counted, intake), intake);
        Occurrences.Bring(draft.Occurrences, nameof(draft.Occurrences), (row, at) => new Occurrence(Id, at), (occurrence, row, at) => occurrence.Amend(row, at, this, citations, intake), intake);
        if (Act == Act.Denies && Points.Any(point => point.Stance == Stance.Concedes))
            intake.Refuse(nameof(draft.Act), "A denial concedes nothing. Choose another act, or log what is conceded as a claim of its own.");
    }

    /// <summary>Adds that it was said again, or says in the intake what does not fit.</summary>
    public void SaidAgain(OccurrenceDraft draft, IReadOnlyCollection<Citation> citations, Intake intake)
    {
        if (Occurrences.Count >= MostRows) intake.Refuse(nameof(draft.StatedOn), $"A claim takes at most {MostRows} further occurrences. Remove some first.");
        var position = Occurrences.Select(row => row.Position + 1).DefaultIfEmpty().Max();
        var occurrence = new Occurrence(Id, position);
        occurrence.Amend(draft, position, this, citations, intake);
        Occurrences.Add(occurrence);
    }

    /// <summary>Stands in another dispute from now on, after the claims that stand there already, with a chosen side of that dispute or none.</summary>
    public void MoveTo(Guid disputeId, int position, Guid? chosenSideId) => (DisputeId, Position, ChosenSideId) = (disputeId, position, chosenSideId);

    private void Place(ClaimDraft draft, IReadOnlyCollection<Side> sides, Intake intake)
    {
        StandsOnNoSide = draft.Side == ClaimDraft.NoSide;
        ChosenSideId = StandsOnNoSide || string.IsNullOrEmpty(draft.Side) ? null : intake.Id(draft.Side, nameof(draft.Side), "the side");
        if (ChosenSideId is { } side && sides.All(known => known.Id != side))
            intake.Refuse(nameof(draft.Side), "That side belongs to another dispute. Choose from the list.");
    }
}
