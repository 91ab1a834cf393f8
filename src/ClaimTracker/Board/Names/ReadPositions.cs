using System.Globalization;
using System.Text.Json;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads the positions of one party or one speaker from the board index alone.</summary>
public sealed class ReadPositions(IDbContextFactory<ClaimTrackerContext> contexts)
{
    private const string DayShape = "yyyyMMdd";

    /// <summary>Empty when no published dispute names the party, or when the key cannot be read.</summary>
    public async Task<PositionPage?> OfParty(string id, string? after, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Facet(data, FacetKind.Party, id, stop) is { } party
            ? await Page(data, party, claim => claim.Where(row => row.PartyId == Guid.Parse(id)), after, stop)
            : null;
    }

    /// <summary>Empty when no published dispute names the speaker, or when the key cannot be read.</summary>
    public async Task<PositionPage?> OfSpeaker(string id, string? after, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Facet(data, FacetKind.Speaker, id, stop) is { } speaker
            ? await Page(data, speaker, claim => claim.Where(row => row.SpeakerId == Guid.Parse(id)), after, stop)
            : null;
    }

    internal static async Task<BoardFacet?> Facet(ClaimTrackerContext data, FacetKind kind, string id, CancellationToken stop)
    {
        if (!Guid.TryParseExact(id, "D", out var known)) return null;
        var key = Facets.Key(kind, Facets.Code(known));
        return await data.Set<BoardFacet>().AsNoTracking().FirstOrDefaultAsync(facet => facet.Key == key, stop);
    }

    private static async Task<PositionPage?> Page(ClaimTrackerContext data, BoardFacet facet, Func<IQueryable<BoardClaim>, IQueryable<BoardClaim>> narrow, string? after, CancellationToken stop)
    {
        var rows = narrow(data.Set<BoardClaim>().AsNoTracking().Where(row => row.IsCurrent));
        if (!string.IsNullOrEmpty(after))
        {
            if (Key(after) is not var (day, id)) return null;
            rows = rows.Where(row => row.StatedDay < day || (row.StatedDay == day && row.ClaimId.CompareTo(id) < 0));
        }
        var page = await rows.OrderByDescending(row => row.StatedDay).ThenByDescending(row => row.ClaimId).Take(PositionPage.PageSize + 1).ToListAsync(stop);
        var shown = page.Take(PositionPage.PageSize).ToList();
        var next = page.Count > PositionPage.PageSize ? $"{shown[^1].StatedDay.ToString(DayShape, CultureInfo.InvariantCulture)}-{Facets.Code(shown[^1].ClaimId)}" : null;
        var speaker = facet.Kind == FacetKind.Speaker ? Details<ClaimPart.NamedSpeaker>(facet) : null;
        var party = speaker is null ? Details<HeaderPart.NamedParty>(facet) : speaker.Party;
        return new PositionPage(facet.Name, party, speaker, [.. shown.Select(row => JsonSerializer.Deserialize<PositionEntry>(row.Entry, EditionFormat.Json)!)], next);
    }

    internal static T? Details<T>(BoardFacet facet) where T : class => facet.Details is { } details ? JsonSerializer.Deserialize<T>(details, EditionFormat.Json) : null;

    private static (DateOnly Day, Guid Id)? Key(string text) =>
        text.Split('-') is [var day, var id] && DateOnly.TryParseExact(day, DayShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && Guid.TryParseExact(id, "N", out var claim) ? (on, claim) : null;
}
