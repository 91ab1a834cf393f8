namespace ClaimTracker.Web.Jobs;

/// <summary>Something that every instance does for itself, round after round, with the words about it.</summary>
/// <param name="Service">The hosted service that does it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="What">What it does, in a sentence.</param>
/// <param name="When">How often, in words.</param>
public sealed record OwnWork(Type Service, string Name, string What, string When);
