using ClaimTracker.Log.Entries;
using ClaimTracker.Publication.Composing;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Text;

namespace ClaimTracker.Review.Publishing;

/// <summary>Prints an edition: header, publication, notices, second verdicts, then the other submitted parts, byte for byte, each with a fresh salt.</summary>
internal static class EditionPress
{
    public static Edition Print(Submission submission, PublicationPart publication, Additions additions)
    {
        var submitted = submission.Parts.OrderBy(part => part.Ordinal).Select(part => (part.Kind, part.ThingId, part.Bytes)).ToList();
        return Print(publication, submission.Id, [submitted[0], Publication(publication), .. additions.Notices.Select(Notice), .. additions.SecondVerdicts.Select(Second), .. submitted.Skip(1)]);
    }

    /// <summary>A withdrawal: the last header, and the publication that says why.</summary>
    public static Edition PrintWithdrawal(PublicationPart publication, HeaderPart lastHeader) =>
        Print(publication, submissionId: null, [(PartKind.Header, lastHeader.DisputeId, EditionFormat.Write(lastHeader)), Publication(publication)]);

    /// <summary>An edition of these parts, the header first.</summary>
    public static Edition Print(PublicationPart publication, Guid? submissionId, IReadOnlyList<(PartKind Kind, Guid? ThingId, byte[] Bytes)> parts)
    {
        var printed = parts.Select((part, ordinal) =>
        {
            var row = new EditionPart(ordinal, part.Kind, part.ThingId, part.Bytes, Commitment.NewSalt());
            row.Render(Rendering.Column(part.Kind, part.Bytes), SafeMarkdown.RendererVersion);
            return row;
        });
        return new Edition(publication.DisputeId, publication.Number, publication.Kind, submissionId, publication.PublishedAt, [.. printed]);
    }

    public static (PartKind Kind, Guid? ThingId, byte[] Bytes) Publication(PublicationPart publication) => (PartKind.Publication, null, EditionFormat.Write(publication));

    private static (PartKind Kind, Guid? ThingId, byte[] Bytes) Second(SecondVerdictPart second) => (PartKind.SecondVerdict, second.ClaimId, EditionFormat.Write(second));

    private static (PartKind Kind, Guid? ThingId, byte[] Bytes) Notice(NoticePart notice) => (PartKind.Notice, notice.ClaimId, EditionFormat.Write(notice));
}
