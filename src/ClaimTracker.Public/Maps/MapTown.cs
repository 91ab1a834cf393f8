using System.Globalization;

namespace ClaimTracker.Public.Maps;

/// <summary>A town of at least 30,000 people. Position and spelling are those of GeoNames (CC BY 4.0); a name says nothing about whose the town is.</summary>
internal sealed record MapTown(MapPoint At, long People, string Name)
{
    /// <summary>From south to north, each with its place among all by the number of people.</summary>
    private static readonly Lazy<(double[] Latitudes, (int Rank, MapTown Town)[] Towns)> All = new(() =>
    {
        var towns = MapFile.Lines("towns.txt").Select(Read).OrderByDescending(town => town.People).Select((town, rank) => (Rank: rank, Town: town)).OrderBy(entry => entry.Town.At.Latitude).ToArray();
        return ([.. towns.Select(entry => entry.Town.At.Latitude)], towns);
    });

    /// <summary>The greatest first.</summary>
    public static IEnumerable<MapTown> Within(MapFrame frame)
    {
        var (latitudes, towns) = All.Value;
        var south = Array.BinarySearch(latitudes, frame.South);
        return towns.Skip(south < 0 ? ~south : south).TakeWhile(entry => entry.Town.At.Latitude < frame.North).Where(entry => frame.Holds(entry.Town.At)).OrderBy(entry => entry.Rank).Select(entry => entry.Town);
    }

    private static MapTown Read(string line)
    {
        var columns = line.Split('\t');
        return new MapTown(
            new MapPoint(int.Parse(columns[0], CultureInfo.InvariantCulture) / 100d, int.Parse(columns[1], CultureInfo.InvariantCulture) / 100d),
            long.Parse(columns[2], CultureInfo.InvariantCulture),
            columns[3]);
    }
}
