using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication.Differences;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Review.Reading;

/// <summary>What submitting now would freeze: the working copy from which it is composed, the document as readers would see it, how it differs from the last edition, and what is missing.</summary>
public sealed record SubmissionPreview(WorkingCopy Copy, EditionDocument Document, IReadOnlyList<SubjectDifference> Differences, IReadOnlyList<Refusal> Missing);
