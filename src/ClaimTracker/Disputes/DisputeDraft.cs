using System.Globalization;

namespace ClaimTracker.Disputes;

/// <summary>A dispute as typed into the form.</summary>
public sealed class DisputeDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new dispute.</summary>
    public int Version { get; set; }

    public string? Title { get; set; }

    /// <summary>Empty: made from the title.</summary>
    public string? Slug { get; set; }

    public string? Summary { get; set; }

    public string? WhyExamined { get; set; }

    public string? EventDate { get; set; }

    public string? Clock { get; set; }

    public string? TimeZone { get; set; }

    public string? TimeAccordingTo { get; set; }

    public string? PlaceId { get; set; }

    public string? PlaceAccordingTo { get; set; }

    public string? DevelopingUntil { get; set; }

    public string? ContentNote { get; set; }

    /// <summary>Whether somebody who has not seen the proposed verdicts must give second ones before approval.</summary>
    public bool AsksSecondVerdict { get; set; }

    /// <summary>Whether a legal reader must read each submission before approval.</summary>
    public bool AsksLegalRead { get; set; }

    /// <summary>Names of topics, one a line; a topic that does not exist yet is added.</summary>
    public string? Topics { get; set; }

    /// <summary>The person has seen what is like it and says that this is another one.</summary>
    public bool IsAnother { get; set; }

    /// <summary>The form filled from what is kept.</summary>
    public static DisputeDraft From(Dispute dispute, IEnumerable<Topic> topics) => new()
    {
        Version = dispute.Version,
        Title = dispute.Title,
        Slug = dispute.Slug,
        Summary = dispute.Summary,
        WhyExamined = dispute.WhyExamined,
        EventDate = dispute.EventDate,
        Clock = dispute.Clock,
        TimeZone = dispute.TimeZone,
        TimeAccordingTo = dispute.TimeAccordingTo,
        PlaceId = dispute.PlaceId?.ToString(),
        PlaceAccordingTo = dispute.PlaceAccordingTo,
        DevelopingUntil = dispute.DevelopingUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ContentNote = dispute.ContentNote,
        AsksSecondVerdict = dispute.AsksSecondVerdict,
        AsksLegalRead = dispute.AsksLegalRead,
        Topics = string.Join('\n', topics.Select(topic => topic.Name)),
    };
}
