using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;

namespace ClaimTracker.Tests.Review;

/// <summary>Nobody approves a submission to which they contributed (rule 1), whatever a page shows.</summary>
public sealed class ContributionTests
{
    private static readonly Dictionary<string, Func<Newsroom, Actor, Task>> Contributions = new(StringComparer.Ordinal)
    {
        ["a claim"] = (room, editor) => room.Reword(editor, "Southland fired nothing at the harbour."),
        ["a removed link"] = (room, editor) => room.The<RemoveLink>().Do(editor, room.Harbour.Link, 1).Done(),
        ["a side"] = (room, editor) => room.The<SaveSide>().Do(editor, room.Harbour.Id, room.Harbour.NorthSide, With(Drafts.Side("North", room.Harbour.Northland), draft => draft.Version = 1)).Done(),
        ["a reply sought"] = (room, editor) => room.The<RecordReply>().Do(editor, room.Harbour.Id, null, Drafts.Asked(room.Harbour.Northland)).Done(),
        ["a citation"] = (room, editor) => room.The<CiteSource>().Do(editor, room.Harbour.Denial, null, Drafts.Citation(room.Harbour.Source, "context", Drafts.Independent("A witness"))).Done(),
        ["an origin"] = (room, editor) => room.The<AmendOrigin>().Do(editor, room.Harbour.Origin, With(Drafts.OfParty("The north’s ministry", room.Harbour.Northland), draft => draft.Version = 1)).Done(),
        ["a verdict"] = (room, editor) => room.The<ProposeVerdict>().Do(editor, room.Harbour.Denial, Drafts.Verdict("none", Drafts.Finding(room.Harbour.DenialPoint, "open"))).Done(),
        ["an outlet, which is shared"] = (room, editor) => room.Regrade(editor, "c"),
        ["a party, which is shared"] = (room, editor) => room.The<SaveParty>().Do(editor, room.Harbour.Southland, With(Drafts.Party("South Land"), draft => draft.Version = 1)).Done(),
        ["a speaker, which is shared"] = (room, editor) => room.The<SaveSpeaker>().Do(editor, room.Harbour.SouthMinistry, With(Drafts.Speaker("The south’s ministry", room.Harbour.Southland), draft => draft.Version = 1)).Done(),
        ["a source, which is shared"] = (room, editor) => room.The<SaveSource>().Do(editor, room.Harbour.Source, With(Drafts.Source("Harbour shelled"), draft => draft.Version = 1)).Done(),
        ["a stored copy, which is shared"] = (room, editor) => room.The<KeepCapture>().Do(editor, room.Harbour.Source, new CaptureDraft { Pasted = "seven people died" }).Done(),
        ["a place, which is shared"] = (room, editor) => room.The<SavePlace>().Do(editor, room.Harbour.Place, With(Drafts.Place(), draft => (draft.Version, draft.RadiusMetres) = (1, "9000"))).Done(),
    };

    [Theory, OnEveryDatabase(
        "a claim", "a removed link", "a side", "a reply sought", "a citation", "an origin", "a verdict", "an outlet, which is shared", "a party, which is shared", "a speaker, which is shared",
        "a source, which is shared", "a stored copy, which is shared", "a place, which is shared")]
    public async Task An_editor_who_changed_something_of_it_since_the_last_edition_cannot_approve(DatabaseProvider provider, string what)
    {
        await using var room = await Newsroom.Open(provider);
        await Contributions[what](room, room.Staff.SecondEditor);
        var submission = await room.Submit().Done();
        await RefusesContributor(room, room.Staff.SecondEditor, submission);
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Theory, OnEveryDatabase("an outlet, which is shared", "a claim")]
    public async Task The_same_holds_for_the_second_edition(DatabaseProvider provider, string what)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await Contributions[what](room, room.Staff.SecondEditor);
        Guid? claim = what == "a claim" ? room.Harbour.Denial : null;
        var submission = await room.Submit(Press.Notice("update", claim)).Done();
        await RefusesContributor(room, room.Staff.SecondEditor, submission);
        await room.Approve(room.Staff.Editor, submission, Press.Notice("update", claim)).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task An_editor_cannot_approve_their_own_submission(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit(room.Staff.Editor).Done();
        await RefusesContributor(room, room.Staff.Editor, submission);
        await room.Approve(room.Staff.SecondEditor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Who_proposed_a_verdict_that_still_stands_in_it_cannot_approve_a_later_edition_either(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Contributions["a verdict"](room, room.Staff.SecondEditor);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var submission = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await RefusesContributor(room, room.Staff.SecondEditor, submission);
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_published_before_is_no_contribution_to_the_next_edition(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Contributions["a claim"](room, room.Staff.SecondEditor);
        await Contributions["an outlet, which is shared"](room, room.Staff.SecondEditor);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var submission = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await room.Approve(room.Staff.SecondEditor, submission, Press.Notice("clarification", room.Harbour.Denial)).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Contributors_are_frozen_when_it_is_submitted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await Contributions["a claim"](room, room.Staff.Editor);
        await room.Approve(room.Staff.Editor, submission).Done();
        Assert.Equal("Southland did not fire on the harbour.", (await room.Read()).Document.Claim(room.Harbour.Denial)!.Wording);
        var next = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await RefusesContributor(room, room.Staff.Editor, next);
    }

    [Theory, OnEveryDatabase]
    public async Task Returning_and_approving_an_earlier_submission_are_no_contribution(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var first = await room.Submit().Done();
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, first, 1, "Say what was searched.").Done();
        await room.Publish();
        await room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 1).Done();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
    }

    [Theory, OnEveryDatabase]
    public async Task A_record_of_another_dispute_is_no_contribution(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SaveOutlet>().Do(room.Staff.Editor, null, Drafts.Outlet("The Hill Herald")).Done();
        await room.The<SaveDispute>().Do(room.Staff.Editor, null, Drafts.Dispute("Another dispute")).Done();
        await room.Approve(room.Staff.Editor, await room.Submit().Done()).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Neither_a_fact_checker_nor_an_administrator_approves(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        foreach (var actor in new[] { room.Staff.SecondChecker, room.Staff.Administrator, Actor.Visitor, Actor.Job("publisher") })
            await room.Refuses(() => room.Approve(actor, submission), string.Empty, "Only an editor", RefusalKind.NotAllowed);
    }

    private static Task RefusesContributor(Newsroom room, Actor editor, Guid submission) =>
        room.Refuses(() => room.Approve(editor, submission), string.Empty, "You contributed to this submission", RefusalKind.NotAllowed);

    private static TDraft With<TDraft>(TDraft draft, Action<TDraft> change)
    {
        change(draft);
        return draft;
    }
}
