using System.Text.Json;
using ClaimTracker.Data;
using ClaimTracker.Publication.Composing;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication.Reading;

/// <summary>Loads editions as documents. Parts that were erased are left out.</summary>
internal static class EditionLoader
{
    public static async Task<EditionDocument?> LoadEdition(this ClaimTrackerContext data, Guid disputeId, int number, CancellationToken stop)
    {
        var edition = await data.Editions.AsNoTracking().Include(row => row.Parts).FirstOrDefaultAsync(row => row.DisputeId == disputeId && row.Number == number, stop);
        return edition is null ? null : await data.AsDocument(edition, stop);
    }

    public static async Task<EditionDocument> AsDocument(this ClaimTrackerContext data, Edition edition, CancellationToken stop)
    {
        var document = await data.WithoutNames(edition, stop);
        return document with { Names = await data.NamesOf(People(document), stop) };
    }

    /// <summary>What the parts say, and nothing else.</summary>
    public static async Task<EditionDocument> WithoutNames(this ClaimTrackerContext data, Edition edition, CancellationToken stop)
    {
        var parts = edition.Parts.Where(part => !part.IsErased).OrderBy(part => part.Ordinal).ToList();
        var erased = edition.Parts.Where(part => part.IsErased).OrderBy(part => part.Ordinal).Select(part => part.Kind).ToList();
        var present = parts.Select(part => (part.Kind, part.Bytes)).ToList();
        if (erased.Contains(PartKind.Header)) present.Add((PartKind.Header, EditionFormat.Write(await data.Stub(edition.DisputeId, stop))));
        var document = Document(present, edition.Id, edition.Sha256);
        if (erased.Count > 0) document = WithoutLooseEnds(document) with { Erased = erased };
        var html = parts.Select(part => part.Html).OfType<string>().SelectMany(column => JsonSerializer.Deserialize<Dictionary<string, string>>(column)!);
        return document with { Html = html.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>What stands in place of a heading that was erased: the address, which links everywhere need.</summary>
    private static async Task<HeaderPart> Stub(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop)
    {
        var dispute = await data.Disputes.AsNoTracking().Where(row => row.Id == disputeId).Select(row => new { row.Slug, row.IsSample }).FirstOrDefaultAsync(stop);
        return new HeaderPart { DisputeId = disputeId, Slug = dispute?.Slug ?? string.Empty, Title = "Erased", Sample = dispute?.IsSample ?? false };
    }

    /// <summary>Nothing that is left points at a claim that is gone.</summary>
    public static EditionDocument WithoutLooseEnds(EditionDocument document)
    {
        var claims = document.Claims.Select(claim => claim.Id).ToHashSet();
        var header = document.Header;
        return document with
        {
            Header = header with
            {
                Links = [.. header.Links.Where(link => claims.Contains(link.From) && claims.Contains(link.To))],
                Replies = [.. header.Replies.Where(reply => reply.ClaimId is not { } id || claims.Contains(id))],
                Lead = header.Lead is { } lead && claims.Contains(lead.First) && claims.Contains(lead.Second) ? lead : null,
            },
            Verdicts = [.. document.Verdicts.Where(verdict => claims.Contains(verdict.ClaimId))],
            SecondVerdicts = [.. document.SecondVerdicts.Where(verdict => claims.Contains(verdict.ClaimId))],
        };
    }

    /// <summary>The document of parts that are not published yet; its Markdown is rendered now.</summary>
    public static EditionDocument Document(IReadOnlyList<(PartKind Kind, byte[] Bytes)> parts) =>
        Document(parts, Guid.Empty, string.Empty) with { Html = Rendering.Html(parts) };

    /// <summary>The names that people chose for readers, by public id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesOf(this ClaimTrackerContext data, IEnumerable<Guid> publicIds, CancellationToken stop)
    {
        var rows = await PublishedQuestions.Names(data, [.. publicIds.Distinct()], stop);
        return new SameTable<Guid, string>(rows.ToDictionary(row => row.PublicId, row => row.Name));
    }

    /// <summary>Everybody who stands in the document.</summary>
    public static IEnumerable<Guid> People(EditionDocument document) =>
    [
        .. document.Verdicts.Select(verdict => verdict.ProposedBy.PublicId),
        .. document.SecondVerdicts.Select(verdict => verdict.GivenBy.PublicId),
        .. document.Publication is { } publication ? publication.Steps.Select(step => step.By.PublicId).Append(publication.ApprovedBy.PublicId) : [],
    ];

    private static EditionDocument Document(IEnumerable<(PartKind Kind, byte[] Bytes)> all, Guid editionId, string sha256)
    {
        var parts = all.ToLookup(part => part.Kind, part => part.Bytes);
        return new EditionDocument
        {
            EditionId = editionId,
            Sha256 = sha256,
            Header = EditionFormat.Read<HeaderPart>(parts[PartKind.Header].First()),
            Publication = parts[PartKind.Publication].Select(bytes => EditionFormat.Read<PublicationPart>(bytes)).FirstOrDefault(),
            Notices = [.. parts[PartKind.Notice].Select(bytes => EditionFormat.Read<NoticePart>(bytes))],
            Claims = [.. parts[PartKind.Claim].Select(bytes => EditionFormat.Read<ClaimPart>(bytes))],
            Verdicts = [.. parts[PartKind.Verdict].Select(bytes => EditionFormat.Read<VerdictPart>(bytes))],
            SecondVerdicts = [.. parts[PartKind.SecondVerdict].Select(bytes => EditionFormat.Read<SecondVerdictPart>(bytes))],
            Sources = [.. parts[PartKind.Source].Select(bytes => EditionFormat.Read<SourcePart>(bytes))],
        };
    }
}
