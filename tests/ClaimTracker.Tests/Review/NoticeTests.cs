using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Review;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

/// <summary>From the second edition on, every change that matters needs its notice; a clarification covers wording only.</summary>
public sealed class NoticeTests
{
    private static readonly Dictionary<string, Func<Newsroom, Task<Guid?>>> MoreThanWording = new(StringComparer.Ordinal)
    {
        ["a rating"] = async room =>
        {
            var draft = Drafts.Verdict("unverifiable", Drafts.Finding(room.Harbour.AccusationPoints[0], "open"), Drafts.Finding(room.Harbour.AccusationPoints[1], "open"));
            draft.Version = 1;
            await room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Accusation, draft).Done();
            return room.Harbour.Accusation;
        },
        ["a figure"] = async room =>
        {
            await room.Reword(room.FactChecker, "Southland did not fire on the harbour.", draft => draft.Figures.Add(Drafts.Figure("0", "0")));
            return room.Harbour.Denial;
        },
        ["a figure in the wording"] = async room =>
        {
            await room.Reword(room.FactChecker, "Southland did not fire on the harbour on 3 May.");
            return room.Harbour.Denial;
        },
        ["a name"] = async room =>
        {
            var draft = Drafts.Speaker("The army of Southland", room.Harbour.Southland);
            draft.Version = 1;
            await room.The<SaveSpeaker>().Do(room.FactChecker, room.Harbour.SouthMinistry, draft).Done();
            return room.Harbour.Denial;
        },
        ["a date"] = async room =>
        {
            await room.Reword(room.FactChecker, "Southland did not fire on the harbour.", draft => draft.StatedOn = "2024-05-05");
            return room.Harbour.Denial;
        },
        ["the words as said"] = async room =>
        {
            await room.Reword(room.FactChecker, "Southland did not fire on the harbour.", draft => (draft.Words, draft.Form, draft.Whose) = ("Nothing was fired.", "original", "speaker"));
            return room.Harbour.Denial;
        },
        ["a finding dropped with its verdict"] = async room =>
        {
            await room.The<DropVerdict>().Do(room.FactChecker, room.Harbour.Accusation, 1).Done();
            return room.Harbour.Accusation;
        },
        ["a citation"] = async room =>
        {
            await room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Denial, null, Drafts.Citation(room.Harbour.Source, "context", new OriginDraft())).Done();
            return room.Harbour.Denial;
        },
        ["the grade of an outlet"] = async room =>
        {
            await room.Regrade(room.FactChecker, "e");
            return null;
        },
        ["a new claim"] = async room =>
        {
            var id = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Denial(room.Harbour.SouthMinistry)).Done();
            await room.The<CiteSource>().Do(room.FactChecker, id, null, Drafts.Citation(room.Harbour.Source, "states-it", Drafts.OfParty("Southland’s ministry", room.Harbour.Southland))).Done();
            return id;
        },
    };

    [Theory, OnEveryDatabase(
        "a rating", "a figure", "a figure in the wording", "a name", "a date", "the words as said", "a finding dropped with its verdict", "a citation", "the grade of an outlet", "a new claim")]
    public async Task What_is_more_than_wording_needs_a_notice_that_is_no_clarification(DatabaseProvider provider, string what)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var claim = await MoreThanWording[what](room);
        await room.Refuses(() => room.Submit(), "Notices", "Write a notice for");
        await room.Refuses(() => room.Submit(Press.Notice("clarification", claim)), "Notices[0].Kind", "More than wording changed");
        var submission = await room.Submit(Press.Notice("update", claim)).Done();
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), "Notices", "Write a notice for");
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission, Press.Notice("clarification", claim)), "Notices[0].Kind", "More than wording changed");
        await room.Approve(room.Staff.Editor, submission, Press.Notice("correction", claim)).Done();
        var notice = Assert.Single((await room.Read()).Document.Notices);
        Assert.Equal((NoticeKind.Correction, claim), (notice.Kind, notice.ClaimId));
        Assert.NotEmpty(notice.Changes);
    }

    [Theory, OnEveryDatabase]
    public async Task A_notice_says_what_it_said_and_what_it_says_with_the_public_reason(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial, "Said more plainly."));
        var notice = Assert.Single((await room.Read()).Document.Notices);
        Assert.Equal("Said more plainly.", notice.Reason);
        var change = Assert.Single(notice.Changes);
        Assert.Equal(("wording", "Southland did not fire on the harbour.", "Southland says that it did not fire."), (change.Field, change.Said, change.Says));
    }

    [Theory, OnEveryDatabase]
    public async Task Each_changed_claim_needs_its_own_notice(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await MoreThanWording["a rating"](room);
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Refuses(() => room.Submit(Press.Notice("update", room.Harbour.Accusation)), "Notices", "Write a notice for “Southland says that it did not fire.”");
        await room.Refuses(() => room.Submit(Press.Notice("clarification", room.Harbour.Denial)), "Notices", "Write a notice for “Southland shelled");
        await room.Publish(Press.Notice("update", room.Harbour.Accusation), Press.Notice("clarification", room.Harbour.Denial));
        Assert.Equal(2, (await room.Read()).Document.Notices.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task A_notice_needs_its_kind_and_its_reason(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Refuses(() => room.Submit(new NoticeDraft { ClaimId = room.Harbour.Denial.ToString(), Reason = "Why." }), "Notices[0].Kind", "Choose what kind");
        await room.Refuses(() => room.Submit(Press.Notice("apology", room.Harbour.Denial)), "Notices[0].Kind", "Choose what kind");
        await room.Refuses(() => room.Submit(Press.Notice("update", room.Harbour.Denial, " ")), "Notices[0].Reason", "Write the public reason");
        await room.Refuses(() => room.Submit(Press.Notice("update", room.Harbour.Denial, new string('a', 1001))), "Notices[0].Reason", "at most 1,000");
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_changed_is_no_new_edition(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Refuses(() => room.Submit(), string.Empty, "Nothing differs from the last edition");
    }
}
