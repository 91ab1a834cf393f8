namespace ClaimTracker.Public.Maps;

/// <summary>A point in degrees, WGS 84.</summary>
internal sealed record MapPoint(double Longitude, double Latitude);
