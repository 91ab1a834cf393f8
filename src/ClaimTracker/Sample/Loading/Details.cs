namespace ClaimTracker.Sample.Loading;

/// <summary>The ids of a claim's points by their element and of its figures by their measure.</summary>
internal sealed record Details(IReadOnlyDictionary<string, Guid> Points, IReadOnlyDictionary<string, Guid> Figures)
{
    /// <summary>A claim that is not entered yet has none.</summary>
    public static Details None { get; } = new(new Dictionary<string, Guid>(StringComparer.Ordinal), new Dictionary<string, Guid>(StringComparer.Ordinal));

    public string? Point(string? element) => IdIn(Points, element);

    public string? Figure(string? measure) => IdIn(Figures, measure);

    private static string? IdIn(IReadOnlyDictionary<string, Guid> ids, string? code) =>
        code is not null && ids.TryGetValue(code, out var id) ? id.ToString() : null;
}
