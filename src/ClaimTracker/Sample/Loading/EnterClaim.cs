using ClaimTracker.Claims;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sample.Loading;

/// <summary>Enters one claim, or amends it, with its citations and its verdict. In one claim an element has one point and a measure one figure at most.</summary>
internal sealed class EnterClaim(SampleDesk desk, string dispute, Guid disputeId, IReadOnlyList<EditionEntry.Origin> origins)
{
    public async Task Do(ClaimEntry entry, CancellationToken stop)
    {
        var known = desk.Known($"claim of {dispute}", entry.Key);
        var before = known is { } amended ? await Details(amended, stop) : Loading.Details.None;
        var draft = await Draft(entry, known, before, stop);
        var id = (await new SaveClaim(desk.Room).Do(desk.Checker, disputeId, known, draft, stop)).Insist($"{dispute}, claim {entry.Key}");
        desk.Keep($"claim of {dispute}", entry.Key, id);
        var details = await Details(id, stop);
        foreach (var citation in entry.Citations) await Cite(entry, id, citation, details, stop);
        if (entry.Verdict is { } verdict) await new EnterVerdict(desk, $"{dispute}, verdict on {entry.Key}").Do(id, isNew: known is null, entry.Points, verdict, details, stop);
    }

    private async Task<ClaimDraft> Draft(ClaimEntry entry, Guid? known, Details before, CancellationToken stop) => new()
    {
        Version = await desk.Version<Claim>(known, stop),
        SpeakerId = desk.Id("speaker", entry.Speaker),
        Side = entry.Side == ClaimDraft.NoSide ? ClaimDraft.NoSide : desk.Id($"side of {dispute}", entry.Side),
        Wording = entry.Wording,
        Act = entry.Act,
        Words = entry.Words,
        Form = entry.Form,
        Whose = entry.Whose,
        LanguageSaid = entry.LanguageSaid,
        LanguageSeen = entry.LanguageSeen,
        StatedOn = entry.StatedOn,
        Medium = entry.Medium,
        RelayedBy = entry.RelayedBy,
        IsAnother = true,
        AddresseeIds = [.. entry.About.Select(party => desk.Id("party", party)!)],
        Points = [.. entry.Points.Select(point => new PointDraft { Id = before.Point(point.Element), Element = point.Element, Stance = point.Stance, Value = point.Value, Basis = point.Basis, IsImmaterial = point.Immaterial })],
        Figures = [.. entry.Figures.Select(figure => new FigureDraft
        {
            Id = before.Figure(figure.Measure),
            Measure = figure.Measure,
            Counted = figure.Counted,
            Population = figure.Population,
            OfWhom = figure.OfWhom,
            Low = figure.Low,
            High = figure.High,
            AsSaid = figure.AsSaid,
        })],
    };

    private async Task Cite(ClaimEntry entry, Guid claimId, ClaimEntry.Citation citation, Details details, CancellationToken stop)
    {
        var origin = origins.FirstOrDefault(known => known.Key == citation.Origin);
        if (origin is null && citation.Origin is not null) throw new InvalidOperationException($"Sample data: {dispute} has no origin “{citation.Origin}”. Write its entry.");
        var draft = new CitationDraft
        {
            SourceId = desk.Id("source", citation.Source),
            Role = citation.Role,
            NewOrigin = origin is null ? new OriginDraft() : new OriginDraft { Name = origin.Name, Standing = origin.Standing, PartyId = desk.Id("party", origin.Party), Why = origin.Why },
            PointId = details.Point(citation.Point),
            FigureId = details.Figure(citation.Figure),
            Exact = citation.Exact,
            Note = citation.Note,
        };
        (await new CiteSource(desk.Room).Do(desk.Checker, claimId, null, draft, stop)).Insist($"{dispute}, citation of {citation.Source} for {entry.Key}");
    }

    private Task<Details> Details(Guid claimId, CancellationToken stop) => desk.Look(async data =>
    {
        var claim = await data.Claims.AsNoTracking().Include(row => row.Points).Include(row => row.Figures).SingleAsync(row => row.Id == claimId, stop);
        return new Details(
            claim.Points.ToDictionary(point => point.Element.Code(), point => point.Id, StringComparer.Ordinal),
            claim.Figures.ToDictionary(figure => figure.Measure.Code(), figure => figure.Id, StringComparer.Ordinal));
    }, stop);
}
