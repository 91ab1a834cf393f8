using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;

namespace ClaimTracker.Publication.Composing;

/// <summary>The parts of an edition before anybody approved it, in the order in which they stand.</summary>
public sealed record ComposedEdition(HeaderPart Header, IReadOnlyList<ClaimPart> Claims, IReadOnlyList<VerdictPart> Verdicts, IReadOnlyList<SourcePart> Sources)
{
    /// <summary>Kind, thing and canonical bytes of each part.</summary>
    public IEnumerable<(PartKind Kind, Guid? ThingId, byte[] Bytes)> Parts() =>
    [
        (PartKind.Header, Header.DisputeId, EditionFormat.Write(Header)),
        .. Claims.Select(claim => (PartKind.Claim, (Guid?)claim.Id, EditionFormat.Write(claim))),
        .. Verdicts.Select(verdict => (PartKind.Verdict, (Guid?)verdict.ClaimId, EditionFormat.Write(verdict))),
        .. Sources.Select(source => (PartKind.Source, (Guid?)source.Id, EditionFormat.Write(source))),
    ];

    /// <summary>The document as readers would see it.</summary>
    public EditionDocument AsDocument(IReadOnlyDictionary<Guid, string> names) => new()
    {
        EditionId = Guid.Empty,
        Sha256 = string.Empty,
        Header = Header,
        Claims = Claims,
        Verdicts = Verdicts,
        Sources = Sources,
        Html = Rendering.Html(Parts().Select(part => (part.Kind, part.Bytes))),
        Names = names,
    };
}
