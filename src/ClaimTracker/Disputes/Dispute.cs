using ClaimTracker.Data;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Disputes;

/// <summary>One contested event or question in the working copy. Its address is fixed once an edition is public.</summary>
public sealed class Dispute : Thing
{
    public const int TitleLimit = 200;
    public const int MarkdownLimit = 20_000;
    public const int ShortLimit = 200;

    public override Guid? OwnedByDispute => Id;

    public string Title { get; private set; } = string.Empty;

    public string Slug { get; private set; } = string.Empty;

    public string? Summary { get; private set; }

    public string? WhyExamined { get; private set; }

    /// <summary>EDTF.</summary>
    public string? EventDate { get; private set; }

    public DateOnly? EventEarliest { get; private set; }

    public DateOnly? EventLatest { get; private set; }

    /// <summary>Clock words as said, such as "about 02:00" or "night".</summary>
    public string? Clock { get; private set; }

    public string? TimeZone { get; private set; }

    public string? TimeAccordingTo { get; private set; }

    public Guid? PlaceId { get; private set; }

    public Place? Place { get; private set; }

    public string? PlaceAccordingTo { get; private set; }

    public DateOnly? DevelopingUntil { get; private set; }

    public string? ContentNote { get; private set; }

    /// <summary>Its ratings are published only with a second verdict, given without seeing the first.</summary>
    public bool AsksSecondVerdict { get; private set; }

    /// <summary>Its editions are published only once a legal reader had no objection.</summary>
    public bool AsksLegalRead { get; private set; }

    public Guid? LeadFirstId { get; private set; }

    public Guid? LeadSecondId { get; private set; }

    public WorkState State { get; private set; } = WorkState.Draft;

    /// <summary>The number of the newest edition; 0 while there is none.</summary>
    public int LatestEdition { get; private set; }

    /// <summary>The newest edition is public and no withdrawal.</summary>
    public bool IsPublic { get; private set; }

    public bool IsSample { get; private set; }

    /// <summary>The dispute in which its claims stand now; empty unless it was merged into another.</summary>
    public Guid? MergedIntoId { get; private set; }

    public ICollection<Side> Sides { get; } = [];

    public ICollection<DisputeTopic> Topics { get; } = [];

    public ICollection<DisputeRelation> Relations { get; } = [];

    /// <summary>Steps of the review go on while others write; they make no save stale.</summary>
    public override bool IsStep(string field) => field is nameof(State) or nameof(LatestEdition) or nameof(IsPublic);

    /// <summary>Marks a dispute that comes with the software (rule 11).</summary>
    public void MarkSample() => IsSample = true;

    /// <summary>Takes what was typed, or says in the intake what does not fit.</summary>
    public void Amend(DisputeDraft draft, Place? place, IReadOnlyList<Guid> topicIds, Intake intake)
    {
        Title = intake.Required(draft.Title, nameof(draft.Title), "a neutral title: a question or an event, never one side's assertion", TitleLimit);
        Rename(draft.Slug, intake);
        Summary = intake.Text(draft.Summary, nameof(draft.Summary), "the summary", MarkdownLimit);
        WhyExamined = intake.Text(draft.WhyExamined, nameof(draft.WhyExamined), "why we examine this", MarkdownLimit);
        var date = intake.Date(draft.EventDate, nameof(draft.EventDate), "The date of the event");
        (EventDate, EventEarliest, EventLatest) = (date?.Text, date?.Earliest, date?.Latest);
        Clock = intake.Text(draft.Clock, nameof(draft.Clock), "the time of day", ShortLimit);
        TimeZone = intake.TimeZone(draft.TimeZone, nameof(draft.TimeZone), "The time zone");
        TimeAccordingTo = intake.Text(draft.TimeAccordingTo, nameof(draft.TimeAccordingTo), "according to whom", ShortLimit);
        PlaceAccordingTo = intake.Text(draft.PlaceAccordingTo, nameof(draft.PlaceAccordingTo), "according to whom", ShortLimit);
        DevelopingUntil = intake.Day(draft.DevelopingUntil, nameof(draft.DevelopingUntil), "The end of “developing”");
        (AsksSecondVerdict, AsksLegalRead) = (draft.AsksSecondVerdict, draft.AsksLegalRead);
        ContentNote = intake.Text(draft.ContentNote, nameof(draft.ContentNote), "the content note", ShortLimit);
        (Place, PlaceId) = (place, place?.Id);
        Topics.KeepOnly(topicIds, topic => topic.TopicId, topicId => new DisputeTopic(Id, topicId));
    }

    /// <summary>The board shows the dispute by these two claims.</summary>
    public void Lead(Guid first, Guid second) => (LeadFirstId, LeadSecondId) = (first, second);

    /// <summary>A claim that leaves the dispute leaves the lead pair too.</summary>
    public void NoLongerLeads(Guid claimId)
    {
        if (LeadFirstId == claimId || LeadSecondId == claimId) (LeadFirstId, LeadSecondId) = (null, null);
    }

    public void Submitted() => State = WorkState.Submitted;

    /// <summary>Back to what it was before it was submitted.</summary>
    public void Recalled() => State = IsPublic ? WorkState.Published : WorkState.Draft;

    public void Returned() => State = WorkState.Returned;

    public void Published(int number) => (State, LatestEdition, IsPublic) = (WorkState.Published, number, true);

    /// <summary>A last edition took it from readers; what was merged stays merged.</summary>
    public void Withdrawn(int number) => (State, LatestEdition, IsPublic) = (MergedIntoId is null ? WorkState.Withdrawn : WorkState.Merged, number, false);

    /// <summary>The claims of the other dispute stand here from now on: what was asked for them is asked for here.</summary>
    public void Takes(Dispute other) => (AsksSecondVerdict, AsksLegalRead) = (AsksSecondVerdict || other.AsksSecondVerdict, AsksLegalRead || other.AsksLegalRead);

    /// <summary>Its claims stand in the other dispute; nobody works on this one any more.</summary>
    public void Merged(Guid into) => (State, MergedIntoId) = (WorkState.Merged, into);

    /// <summary>Says how the other one stands to this one, in place of what was said of it before.</summary>
    public void Relate(Guid otherId, RelationKind kind)
    {
        foreach (var relation in Relations.Where(relation => relation.OtherId == otherId).ToList()) Relations.Remove(relation);
        Relations.Add(new DisputeRelation(Id, otherId, kind));
    }

    /// <summary>A new working copy; it becomes public only through review.</summary>
    public void Reopened() => State = WorkState.Draft;

    private void Rename(string? typed, Intake intake)
    {
        var slug = string.IsNullOrWhiteSpace(typed) ? Slug.Length > 0 ? Slug : Text.Slug.From(Title) : typed.Trim();
        if (!Text.Slug.IsValid(slug))
            intake.Refuse(nameof(DisputeDraft.Slug), "The address may hold small letters a–z, digits and hyphens, at most 80 characters. Write one, such as ganja-strike-2020-10-11.");
        else if ((LatestEdition > 0 || State == WorkState.Submitted) && slug != Slug)
            intake.Refuse(nameof(DisputeDraft.Slug), $"The address is fixed while a submission waits and once an edition is published. Keep “{Slug}”.");
        else
            Slug = slug;
    }
}
