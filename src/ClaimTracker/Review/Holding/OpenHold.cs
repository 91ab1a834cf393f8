namespace ClaimTracker.Review.Holding;

/// <summary>A hold in force, as the newsroom sees it.</summary>
/// <param name="Id">The hold's id.</param>
/// <param name="Version">Its concurrency number.</param>
/// <param name="DisputeId">The dispute.</param>
/// <param name="DisputeTitle">The title of its working copy.</param>
/// <param name="ClaimId">The claim that is held; empty where all of the dispute is.</param>
/// <param name="ClaimWording">How it stands in the working copy; empty where it left that.</param>
/// <param name="Reason">The sentence that readers get.</param>
/// <param name="HeldBy">The name of the editor who began it.</param>
/// <param name="HeldById">That editor's account.</param>
/// <param name="HeldAt">Since when.</param>
/// <param name="EndsAt">When it ends by itself; empty once a second editor confirmed it.</param>
public sealed record OpenHold(Guid Id, int Version, Guid DisputeId, string DisputeTitle, Guid? ClaimId, string? ClaimWording, string Reason, string HeldBy, Guid HeldById, DateTimeOffset HeldAt, DateTimeOffset? EndsAt);
