using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>An edition built in a test without a database: an accusation of Eastland, its denial by Westland, one report, one verdict.</summary>
internal static class EditionOnPaper
{
    public static readonly Guid Accusation = Guid.Parse("10000000-0000-4000-8000-000000000001");
    public static readonly Guid Denial = Guid.Parse("10000000-0000-4000-8000-000000000002");
    public static readonly Byline Checker = new(Guid.Parse("20000000-0000-4000-8000-000000000001"), Role.FactChecker);
    public static readonly Byline Editor = new(Guid.Parse("20000000-0000-4000-8000-000000000002"), Role.Editor);

    private static readonly HeaderPart.NamedParty Eastland = new(Guid.NewGuid(), "Eastland", PartyKind.State, []);
    private static readonly HeaderPart.NamedParty Westland = new(Guid.NewGuid(), "Westland", PartyKind.State, []);
    private static readonly HeaderPart.NamedSide East = new(Guid.NewGuid(), "Eastland", [Eastland]);
    private static readonly HeaderPart.NamedSide West = new(Guid.NewGuid(), "The western side", [Westland]);
    private static readonly HeaderPart.NamedOrigin Claimant = new(Guid.NewGuid(), "Eastland's ministry", OriginStanding.PartyToDispute, "Eastland", null);
    private static readonly ClaimPart.ClaimPoint Origin = new(Guid.NewGuid(), Element.Origin, Stance.Affirms, "the border", Basis.SaidOutright, Material: true);
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static EditionDocument Whole { get; } = Build();

    /// <summary>The same edition with one claim changed.</summary>
    public static EditionDocument With(Guid claimId, Func<ClaimPart, ClaimPart> change) =>
        Whole with { Claims = [.. Whole.Claims.Select(claim => claim.Id == claimId ? change(claim) : claim)] };

    public static EditionDocument WithHeader(Func<HeaderPart, HeaderPart> change) => Whole with { Header = change(Whole.Header) };

    /// <summary>The edition without what the western side says.</summary>
    public static EditionDocument OneSided() =>
        WithHeader(header => header with { Links = [], Lead = null }) with { Claims = [Whole.Claim(Accusation)!] };

    /// <summary>Three states of which two say something, a third that answers the first, and an organisation of which nothing was found.</summary>
    public static EditionDocument OfFourSides()
    {
        var (north, league) = (new HeaderPart.NamedParty(Guid.NewGuid(), "Northland", PartyKind.State, []), new HeaderPart.NamedParty(Guid.NewGuid(), "The Relief League", PartyKind.Organisation, []));
        var third = Whole.Claim(Denial)! with { Id = Guid.NewGuid(), SideId = north.Id, Speaker = new(Guid.NewGuid(), "Northland's ministry", SpeakerKind.Body, [], null, north, null) };
        return WithHeader(header => header with
        {
            Sides = [.. header.Sides, new(north.Id, north.Name, [north]), new(league.Id, league.Name, [league])],
            Links = [.. header.Links, new(Guid.NewGuid(), third.Id, Accusation, LinkKind.GivesAnotherAccount, [Element.Origin], null, null, null)],
        }) with
        { Claims = [.. Whole.Claims, third] };
    }

    private static EditionDocument Build()
    {
        var report = new SourcePart
        {
            Id = Guid.NewGuid(), Title = "Shells on the town", Url = "https://news.test/1", Kind = SourceKind.NewsReport, PublishedOn = "2024-05-03", Language = "en",
            Outlet = new(Guid.NewGuid(), "The Coast Daily", Reliability.B, "Corrects its errors.", new(2024, 6, 1), null, null),
        };
        var repeated = report with { Id = Guid.NewGuid(), Title = "Town was shelled", Url = null };
        var accusation = new ClaimPart
        {
            Id = Accusation, SideId = East.Id, Act = Act.Accuses, StatedOn = "2024-05-03", Wording = "Westland shelled the town from the border and killed at least 7 people.",
            Speaker = new(Guid.NewGuid(), "Eastland's ministry", SpeakerKind.Body, [], null, Eastland, null),
            Words = new("They fired from the border.", WordsForm.Original, WhoseWords.Speaker, "en", "en"),
            Points = [Origin], Figures = [new(Guid.NewGuid(), Measure.Killed, "people in the town", Population.NotStated, null, 7, null, null)],
            Citations = [Cites(report, CitationRole.StatesIt), Cites(repeated, CitationRole.StatesIt)],
        };
        var denial = new ClaimPart
        {
            Id = Denial, SideId = West.Id, Act = Act.Denies, StatedOn = "2024-05-04", Wording = "No shell was fired from Westland.",
            Speaker = new(Guid.NewGuid(), "A. Speaker", SpeakerKind.Person, [], "spokeswoman of the western army", Westland, null),
            Points = [new(Guid.NewGuid(), Element.Origin, Stance.Denies, "Westland", Basis.SaidOutright, Material: true)],
        };
        return new EditionDocument
        {
            EditionId = Guid.NewGuid(), Sha256 = new string('a', 64), Claims = [accusation, denial], Sources = [report, repeated],
            Header = new HeaderPart
            {
                DisputeId = Guid.NewGuid(), Slug = "the-town", Title = "From where was the town shelled?", Sides = [East, West], Origins = [Claimant],
                Lead = new(Accusation, Denial), Summary = "Two accounts.", WhyExamined = "Both were repeated.",
                Links = [new(Guid.NewGuid(), Denial, Accusation, LinkKind.Denies, [Element.Origin], LimitKind.Territory, "Westland", null)],
                Replies = [new(Guid.NewGuid(), West.Id, "Westland", null, ReplyOutcome.NotAsked, null, null, null, "two agencies", ["ru"], new(2024, 6, 1))],
            },
            Publication = new() { DisputeId = Guid.NewGuid(), Number = 1, Kind = EditionKind.Published, PublishedAt = Noon, ApprovedBy = Editor, Steps = [new(StepKind.Submitted, Noon, Checker)] },
            Names = new Dictionary<Guid, string> { [Editor.PublicId] = "Ina Review" },
            Verdicts =
            [
                new()
                {
                    ClaimId = Accusation, Rating = Rating.Uncorroborated, Rationale = "Nobody else was there.", WouldSettle = "Fragments.", EvidenceUntil = new(2024, 6, 2),
                    ProposedBy = Checker, ProposedAt = Noon, Findings = [new(Origin.Id, FindingResult.Open, ClaimTurnsOnIt: true, null)],
                },
                new() { ClaimId = Denial, Rating = null, Rationale = "A bare denial.", EvidenceUntil = new(2024, 6, 2), ProposedBy = Checker, ProposedAt = Noon },
            ],
        };
    }

    private static ClaimPart.ClaimCitation Cites(SourcePart source, CitationRole role) =>
        new(Guid.NewGuid(), source.Id, null, null, role, Claimant.Id, new("fired from the border", null, null, QuotationState.Found), null, null);
}
