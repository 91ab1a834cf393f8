using System.Globalization;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Sources.Outlets;

/// <summary>An outlet as typed into the form.</summary>
public sealed class OutletDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new outlet.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Reliability"/>.</summary>
    public string? Reliability { get; set; }

    public string? Criteria { get; set; }

    public string? GradedOn { get; set; }

    public string? ChannelOfPartyId { get; set; }

    public string? ControlledByPartyId { get; set; }

    /// <summary>The person has seen what is like it and says that this is another one.</summary>
    public bool IsAnother { get; set; }

    /// <summary>The form filled from what is kept.</summary>
    public static OutletDraft From(Outlet outlet) => new()
    {
        Version = outlet.Version,
        Name = outlet.Name,
        Reliability = outlet.Reliability?.Code(),
        Criteria = outlet.Criteria,
        GradedOn = outlet.GradedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ChannelOfPartyId = outlet.ChannelOfPartyId?.ToString(),
        ControlledByPartyId = outlet.ControlledByPartyId?.ToString(),
    };
}
