using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication;

/// <summary>Every edition of one dispute, newest first, with the steps that led to it, its notices and the looks in between.</summary>
public sealed record PublishedHistory(string Slug, string Title, bool Sample, IReadOnlyList<PublishedHistory.Line> Lines, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>When something of it was kept from readers, newest first; those in force too.</summary>
    public IReadOnlyList<PastHold> Holds { get; init; } = [];

    /// <summary>When all of it was sealed, newest first; each has ended, or nobody could read this.</summary>
    public IReadOnlyList<PastSeal> Seals { get; init; } = [];

    /// <summary>When statements came from another dispute or went to one, newest first; only what readers find there.</summary>
    public IReadOnlyList<PastMove> Moves { get; init; } = [];

    /// <summary>One move. <c>IsMerge</c> where one of the two took all of the other; <c>IsOut</c> where statements left this dispute.</summary>
    public sealed record PastMove(DateTimeOffset At, bool IsMerge, bool IsOut, PublishedDispute.RelatedTo Other, string Reason);

    public sealed record PastSeal(DateTimeOffset Since, DateTimeOffset Until, SealGround Ground, string Reason, string UnsealedBecause);

    /// <summary>One hold. <c>Until</c> is empty while it lasts; <c>LiftedBecause</c> also where it ended by itself.</summary>
    public sealed record PastHold(DateTimeOffset Since, DateTimeOffset? Until, bool OfOneClaim, string Reason, string? LiftedBecause);

    /// <summary>One edition, or one look that changed nothing (then only <c>At</c> and <c>By</c> are set).</summary>
    public sealed record Line(
        DateTimeOffset At,
        Byline By,
        int? Number,
        EditionKind? Kind,
        string? Sha256,
        PublicationPart? Publication,
        IReadOnlyList<NoticeOnClaim> Notices)
    {
        /// <summary>The last day of the mark “developing” that the edition holds, whether it is over or not.</summary>
        public DateOnly? DevelopingUntil { get; init; }
    }

    /// <summary>A notice with the wording of the claim that it names; empty when it is about the dispute itself.</summary>
    public sealed record NoticeOnClaim(NoticePart Notice, string? ClaimWording);
}
