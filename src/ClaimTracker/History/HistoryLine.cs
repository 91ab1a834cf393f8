namespace ClaimTracker.History;

/// <summary>A line of history with the name that its actor has for staff now; a job and a visitor keep the name under which they wrote.</summary>
public sealed record HistoryLine(Change Change, string ActorName);
