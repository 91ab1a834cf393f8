using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>One edition as pages read it: its parts, its citable hash and the safe HTML of its Markdown.</summary>
public sealed record EditionDocument
{
    public required Guid EditionId { get; init; }

    /// <summary>SHA-256 in hexadecimal over the commitments of the parts, in their order.</summary>
    public required string Sha256 { get; init; }

    public required HeaderPart Header { get; init; }

    /// <summary>Empty for a submission, which is not published yet.</summary>
    public PublicationPart? Publication { get; init; }

    public IReadOnlyList<NoticePart> Notices { get; init; } = [];

    public IReadOnlyList<ClaimPart> Claims { get; init; } = [];

    public IReadOnlyList<VerdictPart> Verdicts { get; init; } = [];

    /// <summary>Given without seeing the first; empty for a submission, to which approving adds them.</summary>
    public IReadOnlyList<SecondVerdictPart> SecondVerdicts { get; init; } = [];

    public IReadOnlyList<SourcePart> Sources { get; init; } = [];

    /// <summary>The parts whose text was erased; the hash still covers them.</summary>
    public IReadOnlyList<PartKind> Erased { get; init; } = [];

    /// <summary>The claims of the edition that are held; readers get neither them nor what was said of them.</summary>
    public IReadOnlyList<HeldClaim> Held { get; init; } = [];

    /// <summary>Safe HTML by Markdown text; derived, never hashed.</summary>
    public IReadOnlyDictionary<string, string> Html { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The public names of the people in the document, by public id; who chose none is missing.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; init; } = new Dictionary<Guid, string>();

    /// <summary>The claims of one column, or of no column, in the order of the document.</summary>
    public IEnumerable<ClaimPart> ClaimsOf(Guid? sideId) => Claims.Where(claim => claim.SideId == sideId);

    public ClaimPart? Claim(Guid id) => Claims.FirstOrDefault(claim => claim.Id == id);

    public VerdictPart? VerdictOn(Guid claimId) => Verdicts.FirstOrDefault(verdict => verdict.ClaimId == claimId);

    public SecondVerdictPart? SecondVerdictOn(Guid claimId) => SecondVerdicts.FirstOrDefault(verdict => verdict.ClaimId == claimId);

    /// <summary>The rating that readers see; empty only for a bare denial with findings.</summary>
    public Rating? RatingOf(Guid claimId) => VerdictOn(claimId) is { } verdict ? verdict.Rating : Rating.NotYetAssessed;

    public SourcePart? Source(Guid id) => Sources.FirstOrDefault(source => source.Id == id);

    public HeaderPart.NamedOrigin? Origin(Guid? id) => Header.Origins.FirstOrDefault(origin => origin.Id == id);
}
