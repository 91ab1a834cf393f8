namespace ClaimTracker.Publication.Differences;

/// <summary>What differs in one claim, or, without a claim, in the dispute itself.</summary>
public sealed record SubjectDifference(Guid? ClaimId, string Subject, IReadOnlyList<FieldDifference> Fields)
{
    /// <summary>Readers must be told with a notice.</summary>
    public bool Matters => Fields.Any(changed => changed.Matters);

    /// <summary>A clarification may cover all that matters.</summary>
    public bool WordingOnly => Fields.Where(changed => changed.Matters).All(changed => changed.WordingOnly);
}
