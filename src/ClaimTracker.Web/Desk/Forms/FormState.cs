using ClaimTracker.Data;

namespace ClaimTracker.Web.Desk.Forms;

/// <summary>What every field of a form knows: the name of the draft, the row it stands in, and what the last attempt was refused for.</summary>
public sealed class FormState(string draft, Outcome? outcome, string? pressed = null, string row = "")
{
    public Outcome? Outcome => outcome;

    /// <summary>The button that was pressed, where it was not the one that saves.</summary>
    public string? Pressed => pressed;

    /// <summary>The name under which the field is posted, such as <c>Draft.Points[0].Element</c>.</summary>
    public string NameOf(string field) => $"{draft}.{row}{field}";

    /// <summary>The field's id on the page, to which the summary of refusals links.</summary>
    public string IdOf(string field) => Id(row + field);

    /// <summary>The sentences that belong to this field.</summary>
    public IReadOnlyList<string> RefusalsOf(string field) =>
        [.. (outcome?.Refusals ?? []).Where(refusal => refusal.Field == row + field).Select(refusal => refusal.Sentence).Distinct(StringComparer.Ordinal)];

    /// <summary>What may be there already, by the field that says that this is another one.</summary>
    public IReadOnlyList<(string Sentence, KnownRecord Known)> FoundFor(string field) =>
        [.. (outcome?.Refusals ?? []).Where(refusal => refusal.Field == row + field && refusal.Known is not null).Select(refusal => (refusal.Sentence, refusal.Known!))];

    /// <summary>The same form for the fields of one row, such as <c>Points[0].</c>.</summary>
    public FormState In(string rowPrefix) => new(draft, outcome, pressed, row + rowPrefix);

    /// <summary>The id of the field that a refusal names.</summary>
    public string IdOf(Refusal refusal) => Id(refusal.Field);

    private string Id(string path) => $"{draft}-{path}".Replace('.', '-').Replace('[', '-').Replace("]", string.Empty, StringComparison.Ordinal);
}
