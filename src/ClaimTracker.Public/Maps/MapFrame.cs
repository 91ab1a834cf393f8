namespace ClaimTracker.Public.Maps;

/// <summary>What a map shows: so many kilometres each way from its middle, on a sheet of 480 by 320. Near its middle, lengths are true.</summary>
internal sealed record MapFrame(MapPoint Middle, double Kilometres)
{
    public const int Width = 480;
    public const int Height = 320;
    private const double KilometresOfADegree = 111.2;

    /// <summary>Sheet units a kilometre.</summary>
    public double Scale => Width / 2d / Kilometres;

    public double West { get; } = Middle.Longitude - Kilometres / (KilometresOfADegree * Squeezed(Middle));

    public double East { get; } = Middle.Longitude + Kilometres / (KilometresOfADegree * Squeezed(Middle));

    public double South { get; } = Middle.Latitude - Kilometres * Height / Width / KilometresOfADegree;

    public double North { get; } = Middle.Latitude + Kilometres * Height / Width / KilometresOfADegree;

    private double Squeeze { get; } = Squeezed(Middle);

    public bool Holds(MapPoint point) => point.Longitude > West && point.Longitude < East && point.Latitude > South && point.Latitude < North;

    /// <summary>Where a point lies on the sheet, in whole units.</summary>
    public (int X, int Y) OnSheet(MapPoint point) => (
        (int)Math.Round(Width / 2d + (point.Longitude - Middle.Longitude) * KilometresOfADegree * Squeeze * Scale),
        (int)Math.Round(Height / 2d - (point.Latitude - Middle.Latitude) * KilometresOfADegree * Scale));

    // Meridians draw together towards the poles; close to them a map of this kind shows nothing that could be read.
    private static double Squeezed(MapPoint middle) => Math.Max(0.1, Math.Cos(middle.Latitude * Math.PI / 180));
}
