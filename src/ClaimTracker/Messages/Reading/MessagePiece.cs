namespace ClaimTracker.Messages.Reading;

/// <summary>A piece of a message's sentence: our own words, or a title or name that somebody wrote, which can be in another script and is set apart.</summary>
public sealed record MessagePiece(string Text, bool IsTheirs = false);
