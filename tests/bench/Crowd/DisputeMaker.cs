using System.Globalization;
using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;

namespace Crowd;

/// <summary>Makes the working copy of the n-th dispute, filled in as its forms demand: two sides, two to five claims with points, figures and sources, an answer, verdicts, a search for a reply. The same number always gives the same dispute.</summary>
internal sealed class DisputeMaker(Cast cast, Lexicon lexicon)
{
    private static readonly string[] Elements = ["origin", "toll", "actor", "target", "time", "intent"];
    private static readonly string[] Ratings = ["corroborated", "partly-corroborated", "mixed", "unresolved", "uncorroborated", "uncorroborated", "contradicted", "unverifiable"];
    private static readonly DateTimeOffset Proposed = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public static Guid Proposer { get; } = Identity.Of("account", 1);

    public WorkingCopy Make(int number)
    {
        var (random, intake) = (new Random(number), new Intake());
        var place = cast.Places[Cast.Skewed(random, cast.Places.Count)];
        var topics = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => cast.Topics[Cast.Skewed(random, cast.Topics.Count)]).Distinct().ToList();
        var day = new DateOnly(2014, 1, 1).AddDays(random.Next(4500));
        var dispute = Identity.Give(new Dispute(), "dispute", number);
        dispute.Amend(Draft(number, place.FirstName, day, random), place, [.. topics.Select(topic => topic.Id)], intake);
        var parties = Enumerable.Range(0, 2).Select(at => (Cast.Skewed(random, cast.Parties.Count / 2) * 2) + at).ToList();
        foreach (var at in parties)
        {
            var side = new Side(dispute.Id);
            side.Amend(new SideDraft { Label = cast.Parties[at].Name, PartyIds = [cast.Parties[at].Id.ToString()] }, intake);
            dispute.Sides.Add(side);
        }
        var counted = new CountedGroup(dispute.Id, "people hit");
        var claims = Enumerable.Range(0, 2 + random.Next(4)).Select(at => Claim(dispute, number, at, parties[at % 2], day, counted, random, intake)).ToList();
        dispute.Lead(claims[0].Id, claims[1].Id);
        var origins = parties.ConvertAll(at => Origin(dispute.Id, cast.Parties[at].Name, cast.Parties[at].Id, intake));
        var citations = claims.SelectMany(claim => Enumerable.Range(0, 1 + random.Next(2)).Select(at => Cite(claim, origins[claims.IndexOf(claim) % 2], day, random, intake))).ToList();
        intake.Insist();
        return new WorkingCopy(
            dispute, claims, [Answer(dispute.Id, claims, random)], [Reply(dispute, parties[1])], citations, origins, [.. claims.Where((_, at) => at != 1).Select(claim => Verdict(claim, random))], topics,
            parties.Distinct().ToDictionary(at => cast.Parties[at].Id, at => cast.Parties[at]), new Dictionary<Guid, string>());
    }

    private DisputeDraft Draft(int number, string place, DateOnly day, Random random) => new()
    {
        Title = $"What happened at {place} on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {lexicon.Sentence(random, 5).TrimEnd('.')}?",
        Slug = $"{ClaimTracker.Text.Slug.From(place)}-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{number.ToString(CultureInfo.InvariantCulture)}",
        Summary = $"{lexicon.Sentence(random, 30)} {lexicon.Sentence(random, 25)}",
        WhyExamined = lexicon.Sentence(random, 14),
        EventDate = random.Next(5) == 0 ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Clock = "night", TimeZone = "+04:00", TimeAccordingTo = "both sides", PlaceAccordingTo = "both sides",
    };

    private Claim Claim(Dispute dispute, int number, int at, int party, DateOnly day, CountedGroup counted, Random random, Intake intake)
    {
        var claim = Identity.Give(new Claim(dispute.Id, at + 1), "claim", (number * 10L) + at);
        var denies = at == 1;
        claim.Amend(new ClaimDraft
        {
            SpeakerId = Guid.Empty.ToString(), Wording = lexicon.Sentence(random, 16), Act = denies ? "denies" : "accuses", Words = denies ? null : lexicon.Sentence(random, 28), Form = denies ? null : "original", Whose = denies ? null : "speaker",
            LanguageSaid = denies ? null : "en", LanguageSeen = denies ? null : "en", StatedOn = day.AddDays(random.Next(20)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Medium = "a statement on its website",
            Points = [new() { Element = denies ? "origin" : Elements[0], Stance = denies ? "denies" : "affirms", Value = lexicon.Sentence(random, 3), Basis = "said-outright" }, .. denies ? [] : new PointDraft[] { new() { Element = Elements[1 + random.Next(Elements.Length - 1)], Stance = "affirms", Value = lexicon.Sentence(random, 3), Basis = "said-outright" } }],
            Figures = denies ? [] : [new() { Measure = "killed", Counted = counted.Name, Population = "civilian", Low = random.Next(1, 40).ToString(CultureInfo.InvariantCulture) }],
        }, cast.SpeakerOf(party, random), [.. dispute.Sides], [], _ => counted, intake);
        return claim;
    }

    private static Origin Origin(Guid dispute, string name, Guid party, Intake intake)
    {
        var origin = new Origin(dispute);
        origin.Amend(new OriginDraft { Name = name, Standing = "party-to-dispute", PartyId = party.ToString() }, intake);
        return origin;
    }

    private Citation Cite(Claim claim, Origin origin, DateOnly day, Random random, Intake intake)
    {
        var source = new Source();
        source.Amend(new SourceDraft { Title = lexicon.Sentence(random, 9), Url = $"https://news.example/{random.Next().ToString(CultureInfo.InvariantCulture)}", PublishedOn = day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Language = "en", Kind = "news-report" }, cast.Outlets[Cast.Skewed(random, cast.Outlets.Count)], intake);
        var citation = new Citation(claim.DisputeId, claim.Id);
        citation.Amend(new CitationDraft { SourceId = source.Id.ToString(), Role = "states-it" }, claim, source, origin, intake);
        return citation;
    }

    private static Link Answer(Guid dispute, List<Claim> claims, Random random)
    {
        var (link, intake) = (new Link(dispute), new Intake());
        link.Amend(new LinkDraft { FromId = claims[1].Id.ToString(), ToId = claims[0].Id.ToString(), Kind = "denies", Elements = random.Next(6) == 0 ? [] : ["origin"] }, claims.Select(claim => claim.Id).ToHashSet(), [], intake);
        intake.Insist();
        return link;
    }

    private ReplySought Reply(Dispute dispute, int party)
    {
        var (reply, intake) = (new ReplySought(dispute.Id), new Intake());
        reply.Amend(new ReplyDraft { PartyId = cast.Parties[party].Id.ToString(), Outcome = "not-asked", Searched = "Two agencies and the ministry’s site.", SearchLanguages = "en ru", SearchedUntil = "2025-12-01" }, cast.Parties[party], [.. dispute.Sides], new HashSet<Guid>(), intake);
        intake.Insist();
        return reply;
    }

    private Verdict Verdict(Claim claim, Random random)
    {
        var (verdict, intake) = (new Verdict(claim.DisputeId, claim.Id), new Intake());
        verdict.Propose(new VerdictDraft { Rating = Ratings[random.Next(Ratings.Length)], Rationale = $"{lexicon.Sentence(random, 30)}\n\n{lexicon.Sentence(random, 20)}", WouldSettle = lexicon.Sentence(random, 8), EvidenceUntil = "2026-01-02", Findings = [.. claim.Points.Select(point => new FindingDraft { PointId = point.Id.ToString(), Result = "open" })] }, claim, Proposer, Role.FactChecker, Proposed, intake);
        intake.Insist();
        return verdict;
    }
}
