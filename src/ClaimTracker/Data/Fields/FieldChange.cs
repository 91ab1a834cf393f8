using ClaimTracker.Text;

namespace ClaimTracker.Data;

/// <summary>What a person made of one field while others may work on the same thing: what it held when they began, and what it holds now.</summary>
/// <param name="Field">The name of a property of the draft, such as <c>Wording</c>, or <c>Points.{id}.Value</c> for a field of a row; the row <c>new</c> is added.</param>
/// <param name="Was">What the person saw when they began to type; empty and null are the same.</param>
/// <param name="Now">What stands there now.</param>
public sealed record FieldChange(string Field, string? Was, string? Now)
{
    /// <summary>A field that holds what it held is no change.</summary>
    public bool IsChange => !Same(Was, Now);

    /// <summary>Whether the person began with what is stored.</summary>
    public bool BeganWith(string? stored) => Same(Was, stored);

    /// <summary>Whether what is stored is already what the person wants, as when a save is sent twice.</summary>
    public bool IsStored(string? stored) => Same(Now, stored);

    private static bool Same(string? one, string? other) => Plain(one) == Plain(other);

    private static string Plain(string? text) => PlainText.CleanVerbatim(text ?? string.Empty);
}
