namespace ClaimTracker.Publication.Differences;

/// <summary>One field that differs between the last edition and a submission: what it said and what it says; empty where there was or is nothing.</summary>
/// <param name="Field">The field's name in words, such as <c>verdict: rating</c>.</param>
/// <param name="Said">What the last edition says.</param>
/// <param name="Says">What the submission says.</param>
/// <param name="Matters">Readers must be told of it with a notice.</param>
/// <param name="WordingOnly">A clarification may cover it: wording, never a rating, a figure, a name or a date.</param>
public sealed record FieldDifference(string Field, string? Said, string? Says, bool Matters, bool WordingOnly);
