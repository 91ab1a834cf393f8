namespace ClaimTracker.Board;

/// <summary>One value by which the board can be filtered.</summary>
/// <param name="Code">What the address holds.</param>
/// <param name="Name">What readers see; of a country its code.</param>
/// <param name="Count">How many disputes of this view stand under it; empty where no number may be given (rule 7) or none is known.</param>
public sealed record BoardChoice(string Code, string Name, int? Count);
