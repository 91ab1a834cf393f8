using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Publication;
using ClaimTracker.Review;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;

namespace ClaimTracker.Tests.World;

/// <summary>Takes the dispute of the newsroom through submission and approval.</summary>
public static class Press
{
    public static List<string?> Answers => ["Yes.", "It says what was searched.", "Yes.", "Yes."];

    public static NoticeDraft Notice(string kind, Guid? claimId = null, string reason = "Said more plainly.") => new() { ClaimId = claimId?.ToString(), Kind = kind, Reason = reason };

    public static async Task<Outcome<Guid>> Submit(this Newsroom room, Actor by, params NoticeDraft[] notices) =>
        await room.The<SubmitDispute>().Do(by, room.Harbour.Id, new SubmitDraft { Version = await room.VersionOf<Dispute>(room.Harbour.Id), Notices = [.. notices] });

    public static Task<Outcome<Guid>> Submit(this Newsroom room, params NoticeDraft[] notices) => room.Submit(room.FactChecker, notices);

    public static async Task<Outcome<Approval>> Approve(this Newsroom room, Actor by, Guid submission, params NoticeDraft[] notices) =>
        await room.The<ApproveSubmission>().Do(by, submission, new ApprovalDraft { Version = await room.VersionOf<Submission>(submission), Answers = Answers, Notices = [.. notices] });

    /// <summary>Submitted by the fact-checker, approved by the editor a minute later.</summary>
    public static async Task<Guid> Publish(this Newsroom room, params NoticeDraft[] notices)
    {
        var submission = await room.Submit(notices).Done();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await room.Approve(room.Staff.Editor, submission, notices).Done();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        return submission;
    }

    /// <summary>Changes the wording of the denial, and nothing else.</summary>
    public static async Task Reword(this Newsroom room, Actor by, string wording, Action<ClaimDraft>? more = null)
    {
        var draft = Drafts.Denial(room.Harbour.SouthMinistry);
        (draft.Version, draft.Wording, draft.Points[0].Id) = (await room.VersionOf<Claim>(room.Harbour.Denial), wording, room.Harbour.DenialPoint.ToString());
        more?.Invoke(draft);
        await room.The<SaveClaim>().Do(by, room.Harbour.Id, room.Harbour.Denial, draft).Done();
    }

    /// <summary>Grades the outlet anew: a shared record.</summary>
    public static async Task Regrade(this Newsroom room, Actor by, string grade)
    {
        var draft = Drafts.Outlet("The Coast Daily");
        (draft.Version, draft.Reliability) = (await room.VersionOf<Outlet>(room.Harbour.Outlet), grade);
        await room.The<SaveOutlet>().Do(by, room.Harbour.Outlet, draft).Done();
    }

    public static async Task<PublishedDispute> Read(this Newsroom room) =>
        await room.The<ReadPublished>().Current((await room.Row<Dispute>(room.Harbour.Id)).Slug) ?? throw new InvalidOperationException("Nothing is published.");

    /// <summary>Enters a second dispute with one claim and its denial, and submits it.</summary>
    public static async Task<Guid> SubmitAnother(this Newsroom room, Actor by, string title)
    {
        var id = await room.EnterAnother(by, title);
        return await room.The<SubmitDispute>().Do(by, id, new SubmitDraft { Version = await room.VersionOf<Dispute>(id) }).Done();
    }

    /// <summary>Enters a second dispute with one claim and its denial.</summary>
    public static async Task<Guid> EnterAnother(this Newsroom room, Actor by, string title)
    {
        var id = await room.The<SaveDispute>().Do(by, null, Drafts.Dispute(title)).Done();
        await room.The<SaveSide>().Do(by, id, null, Drafts.Side("Northland", room.Harbour.Northland)).Done();
        await room.The<SaveSide>().Do(by, id, null, Drafts.Side("Southland", room.Harbour.Southland)).Done();
        var first = await room.The<SaveClaim>().Do(by, id, null, Drafts.Accusation(room.Harbour.NorthMinistry)).Done();
        var second = await room.The<SaveClaim>().Do(by, id, null, Drafts.Denial(room.Harbour.SouthMinistry)).Done();
        await room.The<CiteSource>().Do(by, first, null, Drafts.Citation(room.Harbour.Source, "states-it", Drafts.OfParty("Northland’s ministry", room.Harbour.Northland))).Done();
        await room.The<CiteSource>().Do(by, second, null, Drafts.Citation(room.Harbour.Source, "states-it", Drafts.OfParty("Southland’s ministry", room.Harbour.Southland))).Done();
        await room.The<ChooseLeadPair>().Do(by, id, await room.VersionOf<Dispute>(id), first, second).Done();
        return id;
    }
}
