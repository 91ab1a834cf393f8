using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Interests;

/// <summary>A party, outlet or topic, as something in which a person may have an interest.</summary>
public sealed record InterestSubject(InterestKind Kind, Guid Id, string Name)
{
    /// <summary>How it is posted: kind and id.</summary>
    public string Value => $"{Kind.Code()}:{Id}";
}
