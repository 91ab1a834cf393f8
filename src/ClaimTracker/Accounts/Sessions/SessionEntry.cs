using ClaimTracker.Accounts.SigningIn;

namespace ClaimTracker.Accounts.Sessions;

/// <summary>One open session as its person and administrators see it.</summary>
public sealed record SessionEntry(Guid Id, DateTimeOffset StartedAt, DateTimeOffset SeenAt, SignInProof Proof, string? Browser, string? Network);
