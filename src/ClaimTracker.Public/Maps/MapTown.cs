using System.Globalization;

namespace ClaimTracker.Public.Maps;

/// <summary>A town of at least 30,000 people. Position and spelling are those of GeoNames (CC BY 4.0); a name says nothing about whose the town is.</summary>
internal sealed record MapTown(MapPoint At, long People, string Name)
{
    private static readonly Lazy<IReadOnlyList<MapTown>> All = new(() => [.. MapFile.Lines("towns.txt").Select(Read).OrderByDescending(town => town.People)]);

    /// <summary>The greatest first.</summary>
    public static IEnumerable<MapTown> Within(MapFrame frame) => All.Value.Where(town => frame.Holds(town.At));

    private static MapTown Read(string line)
    {
        var columns = line.Split('\t');
        return new MapTown(
            new MapPoint(int.Parse(columns[0], CultureInfo.InvariantCulture) / 100d, int.Parse(columns[1], CultureInfo.InvariantCulture) / 100d),
            long.Parse(columns[2], CultureInfo.InvariantCulture),
            columns[3]);
    }
}
