using ClaimTracker.Publication;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Public.Record;

/// <summary>Everything from which the body of a dispute is rendered. Two that are equal give the same HTML.</summary>
/// <param name="Document">The edition, with the names of the day and without what is held. It equals another one only where the parts are those of one kept edition.</param>
/// <param name="Look">The last look that changed nothing.</param>
/// <param name="Editions">The editions that its readers can know.</param>
/// <param name="Today">The day (UTC), with which “developing” ends.</param>
/// <param name="Site">The address under which it is cited.</param>
/// <param name="Publisher">Who runs the site.</param>
public sealed record ViewedDispute(EditionDocument Document, PublishedDispute.LastLook? Look, IReadOnlyList<PublishedDispute.Stamp> Editions, DateOnly Today, string Site, string Publisher);
