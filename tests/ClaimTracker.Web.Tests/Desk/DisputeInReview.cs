using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>A dispute of a test's own, entered through the deeds and submitted: an accusation, its denial, one source, one verdict.</summary>
public sealed record DisputeInReview(DeskSite Desk, Guid Id, string Title, Guid Claim, Guid Denial, Guid Source, Guid Submission)
{
    public static async Task<DisputeInReview> Enter(DeskSite desk, string submitter = "fact-checker", bool asksSecondVerdict = false)
    {
        var who = await desk.Person(submitter);
        var mark = Guid.NewGuid().ToString("N")[..8];
        return await desk.Do(async services =>
        {
            T The<T>() where T : notnull => services.GetRequiredService<T>();
            var title = $"Who shelled the harbour of {mark}?";
            var draft = Drafts.Dispute(title);
            draft.AsksSecondVerdict = asksSecondVerdict;
            var dispute = (await The<SaveDispute>().Do(who, null, draft)).Value;
            var north = (await The<SaveParty>().Do(who, null, Drafts.Party($"Northland {mark}"))).Value;
            var south = (await The<SaveParty>().Do(who, null, Drafts.Party($"Southland {mark}"))).Value;
            _ = (await The<SaveSide>().Do(who, dispute, null, Drafts.Side("Northland", north))).Value;
            _ = (await The<SaveSide>().Do(who, dispute, null, Drafts.Side("Southland", south))).Value;
            var speaker = (await The<SaveSpeaker>().Do(who, null, Drafts.Speaker($"Northland’s ministry {mark}", north))).Value;
            var other = (await The<SaveSpeaker>().Do(who, null, Drafts.Speaker($"Southland’s ministry {mark}", south))).Value;
            var claim = (await The<SaveClaim>().Do(who, dispute, null, Drafts.Accusation(speaker))).Value;
            var denial = (await The<SaveClaim>().Do(who, dispute, null, Drafts.Denial(other))).Value;
            _ = (await The<LinkClaims>().Do(who, dispute, null, Drafts.Link(denial, claim, "denies", "origin"))).Value;
            var source = (await The<SaveSource>().Do(who, null, Drafts.Source($"Harbour shelled {mark}"))).Value;
            _ = (await The<CiteSource>().Do(who, claim, null, Drafts.Citation(source, "states-it", Drafts.OfParty($"Northland’s ministry {mark}", north)))).Value;
            _ = (await The<CiteSource>().Do(who, denial, null, Drafts.Citation(source, "states-it", Drafts.OfParty($"Southland’s ministry {mark}", south)))).Value;
            _ = (await The<RecordReply>().Do(who, dispute, null, Drafts.NotAsked(south))).Value;
            var points = await desk.Look(data => data.Claims.Where(row => row.Id == claim).SelectMany(row => row.Points).Select(point => point.Id).ToListAsync());
            _ = (await The<ProposeVerdict>().Do(who, claim, Drafts.Verdict("uncorroborated", [.. points.Select(point => Drafts.Finding(point, "open"))]))).Value;
            Assert.True((await The<ChooseLeadPair>().Do(who, dispute, await desk.VersionOf(dispute), claim, denial)).IsDone);
            var submission = (await The<SubmitDispute>().Do(who, dispute, new SubmitDraft { Version = await desk.VersionOf(dispute), Note = "Please look at the toll." })).Value;
            return new DisputeInReview(desk, dispute, title, claim, denial, source, submission);
        });
    }

    /// <summary>The first edition is published; the summary was rewritten and submitted again with a notice.</summary>
    public static async Task<DisputeInReview> EnterSecondRound(DeskSite desk)
    {
        var first = await Enter(desk);
        var who = await desk.Person("fact-checker");
        var editor = await desk.Person("editor");
        return await desk.Do(async services =>
        {
            T The<T>() where T : notnull => services.GetRequiredService<T>();
            Assert.True((await The<ApproveSubmission>().Do(editor, first.Submission, new ApprovalDraft { Version = 1, Answers = ["Yes.", "Yes.", "Yes.", "Yes."] })).IsDone);
            var draft = Drafts.Dispute(first.Title);
            (draft.Summary, draft.Version) = ("Shells fell on the harbour in the morning.", await desk.VersionOf(first.Id));
            Assert.True((await The<SaveDispute>().Do(who, first.Id, draft)).IsDone);
            var submit = new SubmitDraft { Version = await desk.VersionOf(first.Id), Notices = [new() { Kind = "correction", Reason = "We had the wrong time of day." }] };
            return first with { Submission = (await The<SubmitDispute>().Do(who, first.Id, submit)).Value };
        });
    }

    public async Task<Dispute> Now() => await Desk.Look(data => data.Disputes.AsNoTracking().SingleAsync(row => row.Id == Id));
}
