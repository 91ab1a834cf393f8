using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Web.Desk.Pair.Fields;

namespace ClaimTracker.Web.Desk.Pair;

/// <summary>What stands in every form of the pair editor at one moment, so that two moments can be compared.</summary>
public sealed class PairTexts
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> forms;
    private readonly IReadOnlySet<string> shape;

    private PairTexts(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> forms, IReadOnlySet<string> shape) => (this.forms, this.shape) = (forms, shape);

    public static PairTexts None { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, string?>>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

    public static PairTexts Of(WorkingCopy copy)
    {
        var texts = copy.Claims.ToDictionary(claim => PairForm.Of(claim).Key, claim => DraftTexts.Of(ClaimDraft.From(claim)), StringComparer.Ordinal);
        texts[PairForm.OfDispute.Key] = DraftTexts.Of(DisputeDraft.From(copy.Dispute, copy.Topics));
        var places = texts.SelectMany(form => form.Value.Keys.Select(field => $"{form.Key}.{field}"))
            .Concat(copy.Links.Select(link => $"link {link.Id} {link.Version}"))
            .Concat(copy.Citations.Select(citation => $"citation {citation.Id} {citation.Version}"))
            .Concat(copy.Verdicts.Select(verdict => $"verdict {verdict.Id} {verdict.Version}"))
            .Concat(copy.Claims.Select(claim => $"place {claim.Id} {claim.SideIn(copy.Dispute.Sides)}"));
        return new PairTexts(texts, places.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether the same fields stand in the same places, with the same links and sources.</summary>
    public bool HasShapeOf(PairTexts other) => shape.SetEquals(other.shape);

    /// <summary>The fields that hold something else than before.</summary>
    public IReadOnlyList<Changed> ChangedSince(PairTexts before) =>
    [
        .. from form in forms
           where before.forms.ContainsKey(form.Key)
           let old = before.forms[form.Key]
           from field in form.Value
           where old.TryGetValue(field.Key, out var was) && was != field.Value
           select new Changed(form.Key, field.Key, field.Value ?? string.Empty),
    ];

    /// <summary>A field of a form and what stands in it now.</summary>
    public sealed record Changed(string Form, string Field, string Text);
}
