using System.Globalization;
using ClaimTracker.Public.Marks;
using ClaimTracker.Publication.Document;
using ClaimTracker.Text;

namespace ClaimTracker.Public.Citing;

/// <summary>What a citation names: one edition, or one statement in it, so exactly that others find the very same text again. Nobody's assertion stands in it: a statement is named by its speaker, its date and its rating.</summary>
/// <param name="Key">Letters, digits and hyphens; the same thing always has the same.</param>
/// <param name="Title">The neutral title of the dispute; a sample says that it is one.</param>
/// <param name="Publisher">Who runs the site; empty where no name is set.</param>
/// <param name="Site">The address of the site, without a slash at the end.</param>
/// <param name="Path">The permanent address of the edition, from the site's root on.</param>
/// <param name="Edition">The number of the edition.</param>
/// <param name="PublishedAt">When the edition was published.</param>
/// <param name="Sha256">The citable hash of the edition.</param>
public sealed record Cited(string Key, string Title, string Publisher, string Site, string Path, int Edition, DateTimeOffset PublishedAt, string Sha256)
{
    /// <summary>The name under which the site is cited.</summary>
    public const string SiteName = "ClaimTracker";

    public string Address => Site + Path;

    public string Number => Edition.ToString(CultureInfo.InvariantCulture);

    public DateOnly Day => DateOnly.FromDateTime(PublishedAt.UtcDateTime);

    /// <summary>The edition as a whole.</summary>
    public static Cited Whole(EditionDocument document, PublicationPart publication, string site, string publisher) => new(
        string.Create(CultureInfo.InvariantCulture, $"claimtracker-{document.Header.Slug}-{publication.Number}"),
        Marked(document, document.Header.Title),
        PlainText.Spelled(publisher),
        site,
        Addresses.Edition(document.Header.Slug, publication.Number),
        publication.Number,
        publication.PublishedAt,
        document.Sha256);

    /// <summary>One statement, as it stands in the edition.</summary>
    public static Cited Statement(EditionDocument document, PublicationPart publication, ClaimPart claim, string site, string publisher)
    {
        var whole = Whole(document, publication, site, publisher);
        return whole with
        {
            Key = $"{whole.Key}-{claim.Id.ToString("N")[..8]}",
            Title = Marked(document, $"{claim.Speaker.Name}, {Dated(claim)}: {RatingWords.Of(document, claim.Id)}. In: {document.Header.Title}"),
            Path = $"{whole.Path}#claim-{claim.Id}",
        };
    }

    private static string Dated(ClaimPart claim) =>
        claim.StatedOn is { } day ? $"statement of {(Edtf.TryRead(day, out var date) ? date!.InWords() : day)}" : "statement";

    private static string Marked(EditionDocument document, string title) =>
        PlainText.Spelled(SampleWords.Before(title, document.Header.Sample));
}
