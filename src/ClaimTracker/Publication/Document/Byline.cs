using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>A person in a published document: a random public id and the role in which they acted, never a name.</summary>
public sealed record Byline(Guid PublicId, Role Role);
