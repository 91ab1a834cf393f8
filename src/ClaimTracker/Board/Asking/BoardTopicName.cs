namespace ClaimTracker.Board;

/// <summary>A topic as the board's filter offers it.</summary>
public sealed record BoardTopicName(string Slug, string Name);
