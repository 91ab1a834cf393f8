namespace ClaimTracker.Sample.Loading;

/// <summary>The shared records as the file has them; other entries refer to each by its key.</summary>
internal sealed record RecordEntries(
    IReadOnlyList<RecordEntries.Party> Parties,
    IReadOnlyList<RecordEntries.Outlet> Outlets,
    IReadOnlyList<RecordEntries.Source> Sources,
    IReadOnlyList<RecordEntries.Speaker> Speakers,
    IReadOnlyList<RecordEntries.Place> Places)
{
    internal sealed record Party(string Key, string Name, string Kind, string? Aliases);

    internal sealed record Outlet(string Key, string Name, string? ChannelOf, string? ControlledBy);

    internal sealed record Source(string Key, string Title, string? Url, string Outlet, string? PublishedOn, string? Language, string Kind, string? ContentNote);

    internal sealed record Speaker(string Key, string Name, string Kind, string? Party, string? Outlet, string? Aliases, string? Offices);

    internal sealed record Place(string Key, string Names, IReadOnlyList<string>? Countries, string? ControlledBy, string? ControlledAsOf, string? Latitude, string? Longitude, string? RadiusMetres);
}
