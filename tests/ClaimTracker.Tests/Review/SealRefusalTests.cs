using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Log.Reading;
using ClaimTracker.Publication;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.Messages;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

/// <summary>Who may seal and unseal, what each refusal says, and what the public log and the evidence keep.</summary>
public sealed class SealRefusalTests
{
    private static readonly SealDraft Draft = new() { Ground = "court-order", Reason = "A court forbids it." };

    [Theory, OnEveryDatabase]
    public async Task A_seal_needs_an_editor_a_ground_a_sentence_and_something_published(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Ask(room, room.Staff.Editor), string.Empty, "nothing to seal");
        await room.Publish();
        await room.Refuses(() => Ask(room, room.Staff.Editor, new SealDraft { Reason = "Why." }), "Ground", "Choose the ground");
        await room.Refuses(() => Ask(room, room.Staff.Editor, new SealDraft { Ground = "a-minor", Reason = "Why." }), "Ground", "the ground");
        await room.Refuses(() => Ask(room, room.Staff.Editor, new SealDraft { Ground = "minor", Reason = " " }), "Reason", "Write the sentence that readers get");
        await room.Refuses(() => Ask(room, room.FactChecker), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.Refuses(() => Ask(room, room.Staff.Administrator), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<AskSeal>().Do(room.Staff.Editor, Guid.NewGuid(), Draft), "dispute");
        await Ask(room, room.Staff.Editor).Done();
        await room.Refuses(() => Ask(room, room.Staff.SecondEditor), string.Empty, "asked for or in force already");
    }

    [Theory, OnEveryDatabase]
    public async Task Two_editors_seal_and_two_unseal_and_none_with_an_interest(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var seal = await Ask(room, room.Staff.Editor).Done();
        var third = await room.Join("third-editor", Role.Editor);
        await room.Declare(third, InterestKind.Party, room.Harbour.Northland).Done();
        await room.RefusesUnknown(() => room.The<ConfirmSeal>().Do(third, Guid.NewGuid(), 1), "seal");
        await room.Refuses(() => room.The<ConfirmSeal>().Do(room.Staff.Editor, seal, 1), string.Empty, "You asked for this seal", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<ConfirmSeal>().Do(room.FactChecker, seal, 1), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<ConfirmSeal>().Do(third, seal, 1), string.Empty, "You declared an interest", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<DropSeal>().Do(third, seal, 1, "Why."), string.Empty, "You declared an interest", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<AskUnseal>().Do(room.Staff.Editor, seal, 1, "Why."), string.Empty, "not sealed yet");
        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();
        await room.RefusesStale(() => room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1), "Sealed at");
        await room.Refuses(() => room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 2), string.Empty, "sealed already");
        await room.Refuses(() => room.The<DropSeal>().Do(room.Staff.SecondEditor, seal, 2, "Why."), string.Empty, "Ask that it be unsealed instead");
        await room.Refuses(() => room.The<Unseal>().Do(room.Staff.SecondEditor, seal, 2), string.Empty, "Nobody has asked");
        await room.Refuses(() => room.The<KeepSealed>().Do(room.Staff.SecondEditor, seal, 2), string.Empty, "nothing to decide");
        await room.Refuses(() => room.The<AskUnseal>().Do(third, seal, 2, "Why."), string.Empty, "You declared an interest", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<AskUnseal>().Do(room.Staff.Editor, seal, 2, ""), "Reason", "Write the sentence on why readers get it again");
        await room.The<AskUnseal>().Do(room.Staff.Editor, seal, 2, "Over.").Done();
        await room.Refuses(() => room.The<AskUnseal>().Do(room.Staff.Editor, seal, 3, "Over."), string.Empty, "asked for this already");
        await room.Refuses(() => room.The<Unseal>().Do(room.Staff.Editor, seal, 3), string.Empty, "another editor must agree", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<Unseal>().Do(third, seal, 3), string.Empty, "You declared an interest", RefusalKind.NotAllowed);
        await room.The<KeepSealed>().Do(room.Staff.SecondEditor, seal, 3).Done();
        Assert.Equal("KeepSealed", (await room.HistoryOf(seal))[^1].Deed);
        Assert.NotNull(await room.The<ReadSeal>().OnDispute((await room.Row<Dispute>(room.Harbour.Id)).Slug));
        await room.The<AskUnseal>().Do(room.Staff.SecondEditor, seal, 4, "Over.").Done();
        await room.The<Unseal>().Do(room.Staff.Editor, seal, 5).Done();
        await room.Refuses(() => room.The<Unseal>().Do(room.Staff.Editor, seal, 6), string.Empty, "decided already", RefusalKind.Stale);
    }

    [Theory, OnEveryDatabase]
    public async Task The_log_says_when_it_was_sealed_and_the_evidence_keeps_commitments_without_text(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        var slug = (await room.Read()).Document.Header.Slug;
        await log.Sign();
        var proof = await room.The<ReadEvidence>().Proof(slug, 1);
        var seal = await Ask(room, room.Staff.Editor).Done();
        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();

        foreach (var address in new[] { slug, room.Harbour.Id.ToString() })
        {
            var evidence = Encoding.UTF8.GetString((await room.The<ReadEvidence>().Document(address, 1))!);
            Assert.DoesNotContain("\"text\"", evidence, StringComparison.Ordinal);
            Assert.DoesNotContain("\"salt\"", evidence, StringComparison.Ordinal);
            Assert.DoesNotContain("outhland", evidence, StringComparison.Ordinal);
            Assert.Contains("\"commitment\"", evidence, StringComparison.Ordinal);
            Assert.Equal(proof, await room.The<ReadEvidence>().Proof(address, 1));
            Assert.Equal([1], (await room.The<ReadEvidence>().Places(address)).Indexes.Keys);
        }
        await room.The<AskUnseal>().Do(room.Staff.Editor, seal, 2, "Over.").Done();
        await room.The<Unseal>().Do(room.Staff.SecondEditor, seal, 3).Done();
        Assert.Contains("Southland", Encoding.UTF8.GetString((await room.The<ReadEvidence>().Document(slug, 1))!), StringComparison.Ordinal);
        Assert.Null(await room.The<ReadEvidence>().Document(room.Harbour.Id.ToString(), 1));

        var entries = await log.Entries(LogKind.Public);

        Assert.Equal([EntryKind.EditionPublished, EntryKind.Held, EntryKind.Sealed, EntryKind.HoldLifted, EntryKind.Unsealed], entries.Select(entry => entry.Kind));
        Assert.All(entries, entry => Assert.DoesNotContain("court", Encoding.UTF8.GetString(entry.Bytes), StringComparison.Ordinal));
        await log.Sign();
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task Those_who_watch_are_told_each_step(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Watch(room.FactChecker);
        var seal = await Ask(room, room.Staff.Editor).Done();
        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();
        await room.The<AskUnseal>().Do(room.Staff.Editor, seal, 2, "Over.").Done();
        await room.The<KeepSealed>().Do(room.Staff.SecondEditor, seal, 3).Done();
        await room.The<AskUnseal>().Do(room.Staff.Editor, seal, 4, "Over.").Done();
        await room.The<Unseal>().Do(room.Staff.SecondEditor, seal, 5).Done();
        await room.The<DropSeal>().Do(room.Staff.SecondEditor, await Ask(room, room.Staff.SecondEditor).Done(), 1, "No.").Done();
        var told = await room.EventsOf(room.FactChecker);
        foreach (var step in new[] { MessageEvent.SealAsked, MessageEvent.Sealed, MessageEvent.UnsealAsked, MessageEvent.KeptSealed, MessageEvent.Unsealed, MessageEvent.SealDropped }) Assert.Contains(step, told);
    }

    private static Task<Outcome<Guid>> Ask(Newsroom room, Actor who, SealDraft? draft = null) => room.The<AskSeal>().Do(who, room.Harbour.Id, draft ?? Draft);
}
