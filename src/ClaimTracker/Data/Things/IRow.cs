namespace ClaimTracker.Data;

/// <summary>A row of a form that stands for a detail of a thing.</summary>
public interface IRow
{
    /// <summary>The detail's id; empty for a new row.</summary>
    public string? Id { get; }

    /// <summary>Nothing was typed into it; it stands for no detail.</summary>
    public bool IsEmpty { get; }
}
