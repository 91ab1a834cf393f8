using System.Globalization;
using System.Text;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Public.Maps;

/// <summary>
/// The map of one place: coast, towns around it and the circle within which it is known. It shows no border, and it is wide enough
/// for three towns where there are any. The same place always gives the same map.
/// </summary>
internal sealed record PlaceMap(MapFrame Frame, double Radius, string Coastline, IReadOnlyList<(int X, int Y, MapTown Town)> Towns, int ScaleKilometres)
{
    private const int MostTowns = 6;
    private const int EnoughTowns = 3;
    private const int Apart = 44;
    private const int Letter = 8;
    private const int Line = 18;
    private static readonly double[] Widths = [60, 100, 160, 250, 400];
    private static readonly int[] ScaleBars = [200, 100, 50, 25, 10];

    /// <summary>Empty where the place has no coordinates that can be drawn.</summary>
    public static PlaceMap? Of(HeaderPart.EventPlace place)
    {
        if (!Degrees(place.Longitude, out var longitude) || !Degrees(place.Latitude, out var latitude))
            return null;
        var radius = (place.RadiusMetres ?? 0) / 1000d;
        var frames = Widths.Where(width => width >= radius * 2).DefaultIfEmpty(radius * 2).Select(width => new MapFrame(new MapPoint(longitude, latitude), width)).ToList();
        // All frames have one middle: what lies in any of them lies in the widest.
        var near = MapTown.Within(frames[^1]).ToList();
        var (frame, towns) = frames.Select(wide => (Frame: wide, Towns: Placed(wide, radius, near))).SkipWhile((map, number) => map.Towns.Count < EnoughTowns && number < frames.Count - 1).First();
        var bar = Array.Find(ScaleBars, kilometres => kilometres * frame.Scale <= MapFrame.Width / 3d);
        return new PlaceMap(frame, radius, Drawn(frame), towns, bar == 0 ? ScaleBars[^1] : bar);
    }

    private static bool Degrees(string? text, out double degrees) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees) && double.IsFinite(degrees);

    // The greatest first; none so near to another, to the middle or to the edge that its name could not be read.
    private static List<(int X, int Y, MapTown Town)> Placed(MapFrame frame, double radius, List<MapTown> near)
    {
        var placed = new List<(int X, int Y, MapTown Town)>();
        foreach (var town in near.Where(town => frame.Holds(town.At)))
        {
            var (x, y) = frame.OnSheet(town.At);
            var free = double.Hypot(x - MapFrame.Width / 2d, y - MapFrame.Height / 2d) > Math.Max(radius * frame.Scale, Apart)
                && x > Letter && EndOf(x, town) < MapFrame.Width && y is > Line and < MapFrame.Height - 2 * Line
                && placed.TrueForAll(other => Math.Abs(other.Y - y) > Line || x > EndOf(other.X, other.Town) || other.X > EndOf(x, town));
            if (free)
                placed.Add((x, y, town));
            if (placed.Count == MostTowns)
                break;
        }
        return placed;
    }

    // Where the name of a town ends on the sheet, about.
    private static int EndOf(int x, MapTown town) => x + (town.Name.Length + 2) * Letter;

    // Only the strokes that touch the sheet.
    private static string Drawn(MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (var line in Coast.Within(frame))
        {
            (int X, int Y)? pen = null;
            var from = frame.OnSheet(line[0]);
            foreach (var to in line.Skip(1).Select(frame.OnSheet))
            {
                if (to != from && Touches(from, to))
                {
                    if (pen != from) path.Append(CultureInfo.InvariantCulture, $"M{from.X} {from.Y}");
                    path.Append(CultureInfo.InvariantCulture, $"l{to.X - from.X} {to.Y - from.Y}");
                    pen = to;
                }
                from = to;
            }
        }
        return path.ToString();
    }

    private static bool Touches((int X, int Y) one, (int X, int Y) other) =>
        Math.Max(one.X, other.X) >= 0 && Math.Min(one.X, other.X) <= MapFrame.Width && Math.Max(one.Y, other.Y) >= 0 && Math.Min(one.Y, other.Y) <= MapFrame.Height;
}
