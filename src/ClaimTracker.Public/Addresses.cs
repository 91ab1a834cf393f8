using System.Globalization;
using ClaimTracker.Board;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Http.Extensions;

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

    public static string Dispute(string slug) => $"/disputes/{Uri.EscapeDataString(slug)}";

    public static string History(string slug) => $"{Dispute(slug)}/history";

    public static string Edition(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Dispute(slug)}/editions/{number}");

    /// <summary>What proves an edition, without the end that says whether the document or the proof is meant.</summary>
    public static string Evidence(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Audit}/editions/{Uri.EscapeDataString(slug)}/{number}");

    public static string Claim(Guid id) => $"/claims/{id}";

    /// <summary>Where the methodology explains a member of the vocabulary.</summary>
    public static string Term<T>(T value) where T : struct, Enum => $"{Methodology}#{TermId(value)}";

    public static string TermId<T>(T value) where T : struct, Enum => $"{Kind<T>()}-{value.Code()}";

    /// <summary>The board with the same filter from another key on; the first page without a key.</summary>
    public static string BoardFrom(BoardQuery query, string? after)
    {
        var asked = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", query.Search), ("topic", query.Topic), ("country", query.Country), ("after", after) })
        {
            if (!string.IsNullOrWhiteSpace(value))
                asked.Add(name, value);
        }
        return Board + asked.ToQueryString();
    }

    private static string Kind<T>() => typeof(T).Name switch
    {
        nameof(Rating) => "rating",
        nameof(StripKind) => "strip",
        nameof(NoticeKind) => "notice",
        var name => name.ToLowerInvariant(),
    };
}
