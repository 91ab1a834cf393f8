namespace ClaimTracker.Web.Desk.Settings;

/// <summary>A setting that is read at the start, as administrators see it; it holds nothing secret.</summary>
/// <param name="Group">Under which heading it stands.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Now">What it is now, in words.</param>
/// <param name="Key">Its name in the configuration; empty where it is built in.</param>
public sealed record StandingSetting(string Group, string What, string Now, string? Key);
