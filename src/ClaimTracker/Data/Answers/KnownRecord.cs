namespace ClaimTracker.Data;

/// <summary>A record that is there already, as a refusal or a list of findings names it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">How people know it.</param>
/// <param name="Detail">What tells it from others of that name, such as its party; empty where nothing does.</param>
/// <param name="DisputeId">The dispute of a claim.</param>
public sealed record KnownRecord(RecordKind Kind, Guid Id, string Name, string? Detail = null, Guid? DisputeId = null)
{
    /// <summary>The name with its detail, in one line.</summary>
    public string InWords => Detail is null ? Name : $"{Name} ({Detail})";
}
