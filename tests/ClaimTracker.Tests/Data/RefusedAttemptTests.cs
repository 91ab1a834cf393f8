using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Data.Attempts;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Data;

/// <summary>What nobody does by mistake is refused, changes nothing, and stands in the history.</summary>
public sealed class RefusedAttemptTests
{
    [Theory, OnEveryDatabase]
    public async Task Who_lost_the_right_leaves_a_line_that_names_person_deed_and_reason(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.TakeRoles(room.FactChecker.AccountId!.Value);
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party("Eastland")), string.Empty, "Only fact-checkers", RefusalKind.NotAllowed);
        var line = Assert.Single(await room.Attempts());
        Assert.Equal((nameof(SaveParty), ActorKind.Person, room.FactChecker.AccountId, ChangeKind.Added), (line.Deed, line.ActorKind, line.ActorId, line.Kind));
        Assert.Contains(line.Texts, text => text is { Field: "Why", After: { } why } && why.Contains("Only fact-checkers", StringComparison.Ordinal));
        Assert.DoesNotContain(line.Texts, text => text.After?.Contains("Eastland", StringComparison.Ordinal) == true);
    }

    [Theory, OnEveryDatabase]
    public async Task To_approve_ones_own_work_leaves_a_line_on_the_dispute_and_makes_nobody_a_contributor(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit(room.Staff.Editor).Done();
        Assert.False((await room.Approve(room.Staff.Editor, submission)).IsDone);
        var line = Assert.Single(await room.Attempts());
        Assert.Equal((nameof(ApproveSubmission), room.Harbour.Id), (line.Deed, line.DisputeId));
        await room.Refuses(() => room.The<SaveClaim>().Do(room.Staff.SecondEditor, room.Harbour.Id, Guid.NewGuid(), Drafts.Accusation(room.Harbour.NorthMinistry)), string.Empty, "no such claim", RefusalKind.NotFound);
        await room.Approve(room.Staff.SecondEditor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_forged_id_a_value_of_no_list_and_a_text_without_bounds_leave_a_line_each(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Party("Eastland")), string.Empty, "no such party", RefusalKind.NotFound);
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, null, new PartyDraft { Name = "Eastland", Kind = "galaxy" }), "Kind", "from the list");
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party(new string('x', Intake.MostOfAll + 1))), "Name", "at most");
        Assert.Equal(3, (await room.Attempts()).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task A_field_that_is_saved_alone_leaves_a_line_too(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var claim = await room.Row<Claim>(room.Harbour.Accusation);
        await room.Refuses(() => room.The<SaveClaimFields>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, [new FieldChange("Act", claim.Act.Code(), "conquers")]), "Act", "from the list");
        Assert.Equal((nameof(SaveClaimFields), room.Harbour.Id), Assert.Single(await room.Attempts()) is var line ? (line.Deed, line.DisputeId!.Value) : default);
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_that_was_typed_beside_it_is_kept(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Dispute("Who fired at the bridge?");
        (draft.PlaceId, draft.Topics) = ("no id", "???");
        await room.Refuses(() => room.The<SaveDispute>().Do(room.FactChecker, null, draft), "Topics", "“???” has no letters");
        Assert.DoesNotContain(Assert.Single(await room.Attempts()).Texts, text => text.After?.Contains("???", StringComparison.Ordinal) == true);
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_put_right_in_a_form_leaves_no_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party(" ")), "Name", "Write");
        await room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party(new string('x', 300))), "Name", "at most");
        Assert.Empty(await room.Attempts());
    }

    [Theory, OnEveryDatabase]
    public async Task Jobs_visitors_and_accounts_that_do_not_exist_leave_no_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        foreach (var actor in new[] { Actor.Visitor, Actor.Job("link check"), Actor.Person(Guid.NewGuid()) })
            Assert.False((await room.The<SaveParty>().Do(actor, null, Drafts.Party("Eastland"))).IsDone);
        Assert.Empty(await room.Attempts());
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_fills_the_history_with_attempts(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using (var data = room.Look())
        {
            data.Acting = new Acting(room.FactChecker, nameof(SaveParty), room.Clock.Now());
            for (var number = 1; number < KeepingAttempts.MostInAnHour; number++) data.Add(new RefusedAttempt(room.FactChecker.AccountId!.Value, null, room.Clock.Now(), RefusalKind.NotFound, "There is no such party."));
            await data.SaveChangesAsync();
        }
        Task Try() => room.Refuses(() => room.The<SaveParty>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Party("Eastland")), string.Empty, "no such party", RefusalKind.NotFound);
        await Try();
        await Try();
        Assert.Equal(KeepingAttempts.MostInAnHour, (await room.Attempts()).Count);
        room.Clock.Advance(TimeSpan.FromHours(1));
        await Try();
        Assert.Equal(KeepingAttempts.MostInAnHour + 1, (await room.Attempts()).Count);
    }
}
