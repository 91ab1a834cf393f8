using System.Globalization;

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

    /// <summary>The form filled from what is kept.</summary>
    public static PlaceDraft From(Place place) => new()
    {
        Version = place.Version,
        Names = string.Join('\n', place.Names),
        Countries = string.Join(' ', place.Countries),
        ControlledBy = place.ControlledBy,
        ControlledAsOf = place.ControlledAsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Latitude = place.Latitude,
        Longitude = place.Longitude,
        RadiusMetres = place.RadiusMetres?.ToString(CultureInfo.InvariantCulture),
        CouldEndanger = place.CouldEndanger,
    };
}
