using ClaimTracker.Data;

namespace ClaimTracker.History;

/// <summary>Who is writing, at which moment, by which deed and, where the deed asks for one, for which reason.</summary>
public sealed record Acting(Actor Actor, string Deed, DateTimeOffset At)
{
    public string? Reason { get; set; }
}
