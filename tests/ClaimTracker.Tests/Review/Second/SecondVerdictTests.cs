using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Second;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review.Second;

/// <summary>Where a dispute asks for it, each new rating is judged once more by somebody who has not been shown it; both verdicts are published.</summary>
public sealed class SecondVerdictTests
{
    [Theory, OnEveryDatabase]
    public async Task Nothing_is_approved_until_the_second_verdict_was_given_and_readers_see_both(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await room.Refuses(async () => await room.Approve(room.Staff.Editor, submission), string.Empty, "waits for a second verdict");
        await Give(room, room.Staff.SecondChecker, submission, "uncorroborated").Done();
        await room.Approve(room.Staff.Editor, submission).Done();
        var second = Assert.Single((await room.Read()).Document.SecondVerdicts);
        Assert.Equal((room.Harbour.Accusation, Rating.Uncorroborated, "Nothing else is cited.", Role.FactChecker, null), (second.ClaimId, second.Rating, second.Reasons, second.GivenBy.Role, second.OnTheDifference));
        Assert.Equal(Rating.Uncorroborated, (await room.Read()).Document.RatingOf(room.Harbour.Accusation));
    }

    [Theory, OnEveryDatabase]
    public async Task It_leaves_its_line_of_history_and_is_no_contribution(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await Give(room, room.Staff.Editor, submission, "uncorroborated").Done();
        var second = Assert.Single((await room.The<ReadSubmission>().Read(submission))!.SecondVerdicts);
        var line = Assert.Single(await room.HistoryOf(second.Id));
        Assert.Equal((nameof(GiveSecondVerdict), nameof(SecondVerdict), room.Staff.Editor.AccountId, room.Harbour.Id), (line.Deed, line.ThingKind, line.ActorId, line.DisputeId));
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Where_the_two_differ_an_editor_who_gave_neither_approves_and_tells_readers_why(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await Give(room, room.Staff.Editor, submission, "unverifiable").Done();
        await room.Refuses(async () => await room.Approve(room.Staff.Editor, submission), string.Empty, "an editor who gave neither must approve", RefusalKind.NotAllowed);
        await room.Refuses(async () => await room.Approve(room.Staff.SecondEditor, submission), "Differences[0].Sentence", "of the difference");
        await room.The<ApproveSubmission>().Do(room.Staff.SecondEditor, submission, new ApprovalDraft
        {
            Version = await room.VersionOf<Submission>(submission),
            Answers = Press.Answers,
            Differences = [new DifferenceDraft { ClaimId = room.Harbour.Accusation.ToString(), Sentence = "The first weighs what could still come." }],
        }).Done();
        var second = Assert.Single((await room.Read()).Document.SecondVerdicts);
        Assert.Equal((Rating.Unverifiable, "The first weighs what could still come."), (second.Rating, second.OnTheDifference));
    }

    [Theory, OnEveryDatabase]
    public async Task Who_contributed_cannot_give_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await room.Refuses(() => Give(room, room.FactChecker, submission, "uncorroborated"), string.Empty, "somebody else must give the second verdict", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task Who_was_shown_the_first_cannot_give_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Null(await room.The<ShowVerdicts>().OfDispute(Id(room.Staff.SecondChecker), room.Harbour.Id));
        var submission = await Asked(room);
        Assert.Null(await room.The<ShowVerdicts>().OfSubmission(Id(room.Staff.SecondChecker), submission));
        await room.Refuses(() => Give(room, room.Staff.SecondChecker, submission, "uncorroborated"), string.Empty, "would not be independent", RefusalKind.NotAllowed);
        Assert.Equal(submission, await room.The<ShowVerdicts>().OfSubmission(Id(room.Staff.Editor), submission));
        Assert.Equal(submission, await room.The<ShowVerdicts>().OfClaim(Id(room.Staff.Editor), room.Harbour.Accusation));
        await room.The<ShowVerdicts>().Look(Id(room.Staff.Editor), room.Harbour.Id);
        Assert.Null(await room.The<ShowVerdicts>().OfSubmission(Id(room.Staff.Editor), submission));
        await room.Refuses(() => Give(room, room.Staff.Editor, submission, "uncorroborated"), string.Empty, "would not be independent", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task All_of_history_shows_what_waits_too(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await room.The<ShowVerdicts>().LookAtAll(Id(room.Staff.Editor));
        await room.Refuses(() => Give(room, room.Staff.Editor, submission, "uncorroborated"), string.Empty, "would not be independent", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task It_is_given_once_with_a_rating_and_reasons_on_the_claims_that_need_one(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await room.Refuses(() => Give(room, room.Staff.SecondChecker, submission, null), "Claims[0].Rating", "Choose a rating");
        await room.Refuses(() => Give(room, room.Staff.SecondChecker, submission, "uncorroborated", " "), "Claims[0].Reasons", "your reasons");
        await room.Refuses(() => Give(room, room.Staff.SecondChecker, submission, "not-rated"), "Claims[0].NotRatedReason", "why it is not rated");
        await room.Refuses(() => Give(room, room.Staff.SecondChecker, submission, "uncorroborated", claim: room.Harbour.Denial), string.Empty, "no such claim", RefusalKind.NotFound);
        await Give(room, room.Staff.SecondChecker, submission, "uncorroborated").Done();
        await room.Refuses(() => Give(room, room.Staff.Editor, submission, "uncorroborated"), string.Empty, "waits for no second verdict");
    }

    [Theory, OnEveryDatabase]
    public async Task It_holds_for_the_claim_as_it_was_submitted_and_no_longer(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var first = await Asked(room);
        await Give(room, room.Staff.SecondChecker, first, "uncorroborated").Done();
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, first, await room.VersionOf<Submission>(first), "Say more plainly that Southland denies it.").Done();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var again = await room.Submit().Done();
        Assert.False((await room.Row<Submission>(again)).WaitsForSecondVerdict);
        Assert.Single((await room.The<ReadSubmission>().Read(again))!.SecondVerdicts);
        await room.The<RecallSubmission>().Do(room.FactChecker, again, await room.VersionOf<Submission>(again)).Done();
        await RewordAccusation(room);
        Assert.True((await room.Row<Submission>(await room.Submit().Done())).WaitsForSecondVerdict);
    }

    [Theory, OnEveryDatabase]
    public async Task A_rating_that_readers_know_keeps_its_second_verdict_in_the_next_edition(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await Give(room, room.Staff.SecondChecker, submission, "uncorroborated").Done();
        await room.Approve(room.Staff.Editor, submission).Done();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var next = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        Assert.False((await room.Row<Submission>(next)).NeedsSecondVerdict);
        await room.Approve(room.Staff.SecondEditor, next, Press.Notice("clarification", room.Harbour.Denial)).Done();
        Assert.Equal(2, (await room.Read()).Document.Publication!.Number);
        Assert.Single((await room.Read()).Document.SecondVerdicts);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_gives_it_sees_no_verdict_and_masked_names(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        var view = (await room.The<ReadForSecondVerdict>().For(Id(room.Staff.SecondChecker), submission))!;
        Assert.Null(view.WhyNot);
        Assert.Empty(view.Document.Verdicts);
        Assert.Equal([room.Harbour.Accusation], view.Needed);
        Assert.Equal("Party A’s guns fired, Speaker 1 says; Party B denies it. Northlander stays.", view.Masks.In("Northland’s guns fired, Northland’s ministry of defence says; Southland denies it. Northlander stays."));
        Assert.NotNull((await room.The<ReadForSecondVerdict>().For(Id(room.FactChecker), submission))!.WhyNot);
    }

    private static Guid Id(Actor person) => person.AccountId!.Value;

    private static async Task<Guid> Asked(Newsroom room)
    {
        var draft = DisputeDraft.From(await room.Row<Dispute>(room.Harbour.Id), []);
        draft.AsksSecondVerdict = true;
        await room.The<SaveDispute>().Do(room.FactChecker, room.Harbour.Id, draft).Done();
        return await room.Submit().Done();
    }

    private static async Task RewordAccusation(Newsroom room)
    {
        var claim = await room.Row<Claim>(room.Harbour.Accusation);
        var change = new FieldChange("Wording", claim.Wording, "Northland’s ministry says that Southland’s guns fired at the harbour.");
        await room.The<SaveClaimFields>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, [change]).Done();
    }

    private static async Task<Outcome> Give(Newsroom room, Actor by, Guid submission, string? rating, string reasons = "Nothing else is cited.", Guid? claim = null) =>
        await room.The<GiveSecondVerdict>().Do(by, submission, new SecondVerdictsDraft
        {
            Version = await room.VersionOf<Submission>(submission),
            Claims = [new SecondVerdictDraft { ClaimId = (claim ?? room.Harbour.Accusation).ToString(), Rating = rating, Reasons = reasons }],
        });
}
