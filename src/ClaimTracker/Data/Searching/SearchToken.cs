namespace ClaimTracker.Data.Searching;

/// <summary>What the search index is asked for: a whole token, or every token that begins so. Tokens hold letters, digits, colons and hyphens only, so that no character of a query language is among them.</summary>
public sealed record SearchToken(string Text, bool Begins = false);
