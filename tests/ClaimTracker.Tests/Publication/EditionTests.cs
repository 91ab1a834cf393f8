using System.Security.Cryptography;
using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Publication;

/// <summary>An edition is the submitted bytes and nothing else of the matter; its hash is over salted commitments; it never changes.</summary>
public sealed class EditionTests
{
    [Theory, OnEveryDatabase]
    public async Task The_bytes_published_are_the_bytes_submitted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Publish();
        await using var data = room.Look();
        var submitted = await data.Set<SubmissionPart>().Where(part => part.SubmissionId == submission).OrderBy(part => part.Ordinal).ToListAsync();
        var published = (await Parts(data)).FindAll(part => part.Kind is not (PartKind.Publication or PartKind.Notice));
        Assert.Equal(submitted.Select(part => (part.Kind, part.ThingId, Convert.ToHexString(part.Bytes))), published.Select(part => (part.Kind, part.ThingId, Convert.ToHexString(part.Bytes))));
    }

    [Theory, OnEveryDatabase]
    public async Task The_hash_is_over_the_commitments_of_salt_and_bytes(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await using var data = room.Look();
        var parts = await Parts(data);
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            Assert.Equal(32, part.Salt.Length);
            var commitment = SHA256.HashData([.. part.Salt, .. part.Bytes]);
            Assert.Equal(commitment, part.Commitment);
            whole.AppendData(commitment);
        }
        Assert.Equal(parts.Count, parts.Select(part => Convert.ToHexString(part.Salt)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Convert.ToHexStringLower(whole.GetCurrentHash()), (await room.Read()).Document.Sha256);
    }

    [Theory, OnEveryDatabase]
    public async Task A_later_edition_leaves_the_earlier_one_as_it_was(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await using var data = room.Look();
        var before = (await Parts(data)).ConvertAll(part => Convert.ToHexString([.. part.Salt, .. part.Bytes, .. part.Commitment]));
        var read = await room.Read();
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Regrade(room.FactChecker, "c");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial), Press.Notice("update"));
        await using var later = room.Look();
        var kept = await later.Set<EditionPart>().Where(part => part.EditionId == read.Document.EditionId).OrderBy(part => part.Ordinal).ToListAsync();
        Assert.Equal(before, kept.ConvertAll(part => Convert.ToHexString([.. part.Salt, .. part.Bytes, .. part.Commitment])));
        var old = await room.The<ReadPublished>().Edition(read.Document.Header.Slug, 1);
        Assert.Equal((false, read.Document.Sha256), (old!.IsCurrent, old.Document.Sha256));
        Assert.Null(await room.The<ReadPublished>().Edition(read.Document.Header.Slug, 3));
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_that_left_the_dispute_keeps_its_address(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var third = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Denial(room.Harbour.SouthMinistry)).Done();
        Assert.Null(await room.The<ReadPublished>().ByClaim(third));
        await room.The<RemoveClaim>().Do(room.FactChecker, third, 1).Done();
        await room.The<RemoveClaim>().Do(room.FactChecker, room.Harbour.Denial, 1).Done();
        var notices = new[] { Press.Notice("update", room.Harbour.Denial), Press.Notice("update") };
        await room.Publish(notices);
        var found = (await room.The<ReadPublished>().ByClaim(room.Harbour.Denial))!.Value.Dispute;
        Assert.Equal((1, 2, false), (found.Document.Publication!.Number, found.CurrentNumber, found.IsCurrent));
        Assert.Null((await room.Read()).Document.Claim(room.Harbour.Denial));
        Assert.Equal(2, (await room.The<ReadPublished>().ByClaim(room.Harbour.Accusation))!.Value.Dispute.Document.Publication!.Number);
    }

    [Theory, OnEveryDatabase]
    public async Task A_point_or_figure_that_was_removed_leaves_nothing_that_hangs_in_the_air(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var cited = Drafts.Citation(room.Harbour.Source, "context", Drafts.OfParty("Northland’s ministry", room.Harbour.Northland));
        cited.PointId = room.Harbour.AccusationPoints[1].ToString();
        await room.The<ClaimTracker.Sources.Citations.CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, null, cited).Done();
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        (draft.Version, draft.Points[0].Id) = (1, room.Harbour.AccusationPoints[0].ToString());
        draft.Points.RemoveAt(1);
        await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, draft).Done();
        await room.Publish();
        var document = (await room.Read()).Document;
        var points = document.Claim(room.Harbour.Accusation)!.Points.Select(point => point.Id).ToHashSet();
        Assert.All(document.VerdictOn(room.Harbour.Accusation)!.Findings, finding => Assert.Contains(finding.PointId, points));
        Assert.All(document.Claim(room.Harbour.Accusation)!.Citations.Where(citation => citation.PointId is not null), citation => Assert.Contains(citation.PointId!.Value, points));
    }

    [Theory, OnEveryDatabase]
    public async Task The_steps_that_led_to_it_stand_in_it_with_role_and_time(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var returned = await room.Submit().Done();
        room.Clock.Advance(TimeSpan.FromHours(1));
        await room.The<ClaimTracker.Review.Publishing.ReturnSubmission>().Do(room.Staff.SecondEditor, returned, 1, "Say more.").Done();
        room.Clock.Advance(TimeSpan.FromHours(1));
        await room.Publish();
        var steps = (await room.Read()).Document.Publication!.Steps;
        Assert.Equal("Submitted FactChecker, Returned Editor, Submitted FactChecker, Approved Editor", string.Join(", ", steps.Select(step => $"{step.Kind} {step.By.Role}")));
        Assert.Equal(steps.Select(step => step.At).Order(), steps.Select(step => step.At));
        Assert.Equal(Newsroom.Start, steps[0].At);
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        Assert.Equal(2, (await room.Read()).Document.Publication!.Steps.Count);
    }

    private static async Task<List<EditionPart>> Parts(ClaimTrackerContext data)
    {
        var edition = await data.Editions.AsNoTracking().Include(row => row.Parts).SingleAsync();
        return [.. edition.Parts.OrderBy(part => part.Ordinal)];
    }
}
