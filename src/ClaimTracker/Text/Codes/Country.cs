namespace ClaimTracker.Text;

/// <summary>A code of ISO 3166-1 (two capital letters) with an everyday English name; it serves finding and says nothing about whose land it is.</summary>
public sealed record Country(string Code, string Name);
