namespace ClaimTracker.Disputes.Places;

/// <summary>A place as typed into the form.</summary>
public sealed class PlaceDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new place.</summary>
    public int Version { get; set; }

    /// <summary>One a line: <c>name | language | who uses it</c>.</summary>
    public string? Names { get; set; }

    /// <summary>ISO 3166-1 codes, parted by spaces.</summary>
    public string? Countries { get; set; }

    public string? ControlledBy { get; set; }

    public string? ControlledAsOf { get; set; }

    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    public string? RadiusMetres { get; set; }

    public bool CouldEndanger { get; set; }
}
