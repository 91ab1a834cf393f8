using System.Globalization;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Publication.Composing;

/// <summary>Composes a place; one that could endanger people is published no finer than 1 km.</summary>
internal static class PlaceComposer
{
    private const int SafeDecimals = 2;

    public static HeaderPart.EventPlace Compose(Place place, string? accordingTo)
    {
        var hide = place.CouldEndanger;
        return new HeaderPart.EventPlace(
            place.Id,
            [.. place.Names.Select(Name)],
            place.Countries,
            place.ControlledBy,
            place.ControlledAsOf,
            hide ? Coarse(place.Latitude) : place.Latitude,
            hide ? Coarse(place.Longitude) : place.Longitude,
            hide && place.RadiusMetres < Place.SafeRadiusMetres ? Place.SafeRadiusMetres : place.RadiusMetres,
            accordingTo);
    }

    private static HeaderPart.PlaceName Name(string line)
    {
        var columns = line.Split('|', StringSplitOptions.TrimEntries);
        return new HeaderPart.PlaceName(columns[0], Column(columns, 1), Column(columns, 2));
    }

    private static string? Column(string[] columns, int at) => columns.Length > at && columns[at].Length > 0 ? columns[at] : null;

    private static string? Coarse(string? degrees) =>
        degrees is null ? null : Math.Round(decimal.Parse(degrees, CultureInfo.InvariantCulture), SafeDecimals).ToString(CultureInfo.InvariantCulture);
}
