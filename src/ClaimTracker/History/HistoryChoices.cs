namespace ClaimTracker.History;

/// <summary>What history can be filtered by: what stands in it, and every account by its name for staff.</summary>
public sealed record HistoryChoices(IReadOnlyList<string> Deeds, IReadOnlyList<string> ThingKinds, IReadOnlyList<(Guid Id, string Name)> People, IReadOnlyList<string> Jobs)
{
    public static HistoryChoices None { get; } = new([], [], [], []);
}
