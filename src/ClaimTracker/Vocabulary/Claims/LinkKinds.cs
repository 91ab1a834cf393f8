namespace ClaimTracker.Vocabulary;

/// <summary>The rules of the kinds of link.</summary>
public static class LinkKinds
{
    /// <summary>Whether the link has a direction and can contest elements; what answers a claim is its counterclaim.</summary>
    public static bool IsAnswer(this LinkKind kind) =>
        kind is LinkKind.Denies or LinkKind.GivesAnotherAccount or LinkKind.Qualifies or LinkKind.ConcedesInPart;
}
