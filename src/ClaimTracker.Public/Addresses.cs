using System.Globalization;
using ClaimTracker.Board;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public;

/// <summary>All addresses of the reading room; they are permanent.</summary>
public static class Addresses
{
    public const string Board = "/";
    public const string Methodology = "/methodology";
    public const string Corrections = "/corrections-policy";
    public const string About = "/about";
    public const string Report = "/report-an-error";
    public const string Audit = "/audit";
    public const string AllCorrections = "/corrections";
    public const string ForMachines = "/data";
    public const string Context = "/context.jsonld";
    public const string CorrectionsFeed = "/corrections/feed.atom";
    public const string BoardFeed = "/feed.atom";
    public const string BoardCsv = "/board.csv";
    public const string BoardJson = "/board.json";

    public static string Dispute(string slug) => $"/disputes/{Uri.EscapeDataString(slug)}";

    public static string History(string slug) => $"{Dispute(slug)}/history";

    public static string Edition(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Dispute(slug)}/editions/{number}");

    /// <summary>What proves an edition, without the end that says whether the document or the proof is meant.</summary>
    public static string Evidence(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Audit}/editions/{Uri.EscapeDataString(slug)}/{number}");

    /// <summary>What differs between two editions of a dispute.</summary>
    public static string Differences(string slug, int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Dispute(slug)}/differences?from={from}&to={to}");

    /// <summary>An edition in little, to be shown within pages of others; without a number always the current one.</summary>
    public static string Embed(string slug, int? number = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/embed{Dispute(slug)}{(number is null ? "" : "?edition=")}{number}");

    public static string Claim(Guid id) => $"/claims/{id}";

    /// <summary>Where the methodology explains a member of the vocabulary.</summary>
    public static string Term<T>(T value) where T : struct, Enum => $"{Methodology}#{TermId(value)}";

    public static string TermId<T>(T value) where T : struct, Enum => $"{Kind<T>()}-{value.Code()}";

    public static string Party(Guid id) => $"/parties/{id}";

    public static string Speaker(Guid id) => $"/speakers/{id}";

    public static string Outlet(Guid id) => $"/outlets/{id}";

    public static string Topic(string slug) => $"/topics/{Uri.EscapeDataString(slug)}";

    /// <summary>The board with the same filter from another key on; the first page without a key.</summary>
    public static string BoardFrom(BoardQuery query, string? after) => Board + Asked(query with { After = after });

    /// <summary>A view of the board in another form, such as <see cref="BoardFeed"/>.</summary>
    public static string BoardAs(string form, BoardQuery query) => form + Asked(query with { After = null });

    /// <summary>The same page from another key on.</summary>
    public static string From(string page, string? after) => after is null ? page : page + QueryString.Create("after", after);

    /// <summary>The list of corrections, or its feed, of one kind of notice or of all.</summary>
    public static string CorrectionsAs(string form, string? kind, string? after = null) =>
        form + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal) { ["kind"] = kind, ["after"] = after }.Where(part => part.Value is not null));

    public static string DisputeFeed(string slug) => $"{Dispute(slug)}/feed.atom";

    public static string DisputeData(string slug) => $"{Dispute(slug)}/data.jsonld";

    private static string Asked(BoardQuery query) =>
        QueryString.Create(query.Asked.Where(part => part.Value is not null)).ToString();

    private static string Kind<T>() => typeof(T).Name switch
    {
        nameof(Rating) => "rating",
        nameof(StripKind) => "strip",
        nameof(NoticeKind) => "notice",
        var name => name.ToLowerInvariant(),
    };
}
