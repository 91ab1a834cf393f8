using System.Globalization;

namespace ClaimTracker.Public.Maps;

/// <summary>Lines of the coast in hundredths of a degree, simplified to about two kilometres; no border of any state is among them. From Natural Earth, which is in the public domain.</summary>
internal static class Coast
{
    private static readonly Lazy<IReadOnlyList<Line>> All = new(() => [.. MapFile.Lines("coast.txt").Select(Read)]);

    /// <summary>The lines of which a part may lie within the frame.</summary>
    public static IEnumerable<IReadOnlyList<MapPoint>> Within(MapFrame frame) =>
        All.Value.Where(line => line.East >= frame.West && line.West <= frame.East && line.North >= frame.South && line.South <= frame.North).Select(line => line.Points);

    private static Line Read(string text)
    {
        var numbers = text.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var points = new List<MapPoint>();
        var (longitude, latitude) = (0, 0);
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            (longitude, latitude) = (longitude + numbers[i], latitude + numbers[i + 1]);
            points.Add(new MapPoint(longitude / 100d, latitude / 100d));
        }
        return new Line(points, points.Min(point => point.Longitude), points.Max(point => point.Longitude), points.Min(point => point.Latitude), points.Max(point => point.Latitude));
    }

    private sealed record Line(IReadOnlyList<MapPoint> Points, double West, double East, double South, double North);
}
