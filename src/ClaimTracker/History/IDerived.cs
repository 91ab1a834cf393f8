namespace ClaimTracker.History;

/// <summary>Marks rows that are computed from others in the same transaction, or that another row's line speaks for; they leave no line of their own.</summary>
public interface IDerived;
