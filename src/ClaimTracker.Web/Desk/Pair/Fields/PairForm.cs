using ClaimTracker.Claims;

namespace ClaimTracker.Web.Desk.Pair.Fields;

/// <summary>One form of the pair editor: whose fields it holds. Each field stands in it twice, as the person found it and as they leave it, so that a save can tell what changed and what somebody else changed.</summary>
/// <param name="Key">Unique on the page, such as <c>claim-{id}</c>; the form's element has it as id.</param>
/// <param name="Name">What the form is about in words, such as “claim 2”; others read it where a person is.</param>
public sealed record PairForm(string Key, string Name)
{
    /// <summary>Before the name of a field: what the person found in it.</summary>
    public const string Was = "was:";

    /// <summary>Before the name of a field: what the person leaves in it.</summary>
    public const string Now = "now:";

    public static PairForm Of(Claim claim) => new($"claim-{claim.Id}", $"claim {claim.Position}");

    public static PairForm OfDispute { get; } = new("dispute", "the dispute");

    /// <summary>Whether the field belongs to a row that is added.</summary>
    public static bool IsNew(string field) => field.Contains(".new.", StringComparison.Ordinal);

    public string IdOf(string field) => $"{Key}-{field.Replace('.', '-')}";
}
