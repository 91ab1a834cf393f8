using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Reading;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Sample;

public sealed class SampleDisputeTests
{
    [Theory]
    [OnEveryDatabase]
    public async Task Of_Ganja_the_origin_is_contested_and_no_answer_was_found_on_the_toll(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var ganja = await room.Document(SampleRoom.Ganja);

        var strip = Strip.Of(ganja.Header, ganja.Claims);

        var contested = Assert.Single(strip, line => line.Kind == StripKind.Contested);
        Assert.Equal(Element.Origin, contested.Element);
        Assert.Equal("territory: Armenia", Assert.Single(contested.Voices, voice => voice.Stance == Stance.Denies).Limit);
        Assert.DoesNotContain(strip, line => line.Kind is StripKind.Agreed or StripKind.Divided);
        var toll = Assert.Single(strip, line => line.Element == Element.Toll);
        Assert.Equal((StripKind.NoAnswer, 3), (toll.Kind, toll.Voices.Count));
        Assert.Equal("Armenian side", Assert.Single(toll.Silent).Label);
        Assert.Contains("no further search was made", toll.Silent[0].Searched, StringComparison.Ordinal);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task Two_disputes_have_a_second_edition_with_notices(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var second = (await room.Documents()).Where(document => document.Publication!.Number == 2).ToList();

        Assert.Equal([SampleRoom.Ganja, "ceasefire-breach-2020-10-10"], second.Select(document => document.Header.Slug), StringComparer.Ordinal);
        Assert.Equal(6, second[0].Notices.Count);
        Assert.All(second[0].Notices, notice => Assert.Equal(NoticeKind.Update, notice.Kind));
        Assert.Equal(2, second[1].Notices.Count);
        Assert.All(second[1].Notices, notice => Assert.Equal((NoticeKind.Clarification, "wording"), (notice.Kind, Assert.Single(notice.Changes).Field)));
        var first = await room.Document(SampleRoom.Ganja, 1);
        Assert.Equal(["strike", "general denial"], first.Claims.Select(claim => claim.Points.Count > 0 ? "strike" : "general denial"), StringComparer.Ordinal);
        Assert.Contains(Strip.Of(first.Header, first.Claims), line => line.Kind == StripKind.RejectedInGeneral);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task No_verdict_says_more_than_the_evidence_carries(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);

        foreach (var document in await room.Documents())
        {
            Assert.Equal(document.Claims.Count, document.Verdicts.Count);
            Assert.DoesNotContain(document.Header.Origins, origin => origin.Standing == OriginStanding.Independent);
            foreach (var verdict in document.Verdicts) Judge(document.Claim(verdict.ClaimId)!, verdict);
        }
    }

    [Theory]
    [OnEveryDatabase]
    public async Task The_working_copy_still_fits_the_rules(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);

        foreach (var document in await room.Documents())
        {
            var preview = await room.The<PreviewSubmission>().Read(document.Header.DisputeId);
            Assert.Empty(preview!.Missing);
            Assert.Empty(preview.Differences);
        }
    }

    [Theory]
    [OnEveryDatabase]
    public async Task Only_words_that_a_source_prints_as_a_quotation_are_shown_as_one(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);

        foreach (var claim in (await room.Documents()).SelectMany(document => document.Claims).Where(claim => claim.Words is { MayBeQuoted: true }))
        {
            Assert.Contains(claim.Citations, citation => citation.Quotation?.Exact == claim.Words!.Text);
            Assert.InRange(claim.Words!.Text.Split(' ').Length, 1, 7);
        }
    }

    private static void Judge(ClaimPart claim, VerdictPart verdict)
    {
        var bareDenial = claim.Act == Act.Denies && claim.Points.All(point => point.Stance == Stance.Denies);
        Assert.Equal(bareDenial, verdict.Rating is null);
        Assert.Contains(verdict.Rating, new Rating?[] { null, Rating.NotYetAssessed, Rating.Uncorroborated, Rating.NotRated });
        Assert.All(verdict.Findings, finding => Assert.Equal(FindingResult.Open, finding.Result));
        Assert.Equal(claim.Points.Where(point => point.Material).Select(point => point.Id).Order(), verdict.Findings.Select(finding => finding.PointId).Order());
        Assert.Equal(verdict.Rating == Rating.NotRated, verdict.NotRatedReason is not null);
        Assert.Equal(verdict.NotRatedReason == NotRatedReason.Forecast, verdict.NextLook is not null);
    }

    [Theory]
    [OnEveryDatabase]
    public async Task What_is_contested_is_what_the_contested_lines_are_on(DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        var documents = await room.Documents();

        Assert.Contains(documents, document => Strip.Contested(document).Count > 0);
        Assert.All(documents, document => Assert.Equal(Strip.Of(document).Where(line => line.Kind == StripKind.Contested).Select(line => line.Element!.Value), Strip.Contested(document)));
    }
}
