using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Reading;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Review.Holding;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Log;

/// <summary>What is held from readers is withheld from the evidence too, and the log says so and still fits.</summary>
public sealed class HeldEvidenceTests
{
    [Theory, OnEveryDatabase]
    public async Task The_log_says_when_something_was_held_and_its_evidence_withholds_the_text_and_still_fits(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        var slug = (await room.Read()).Document.Header.Slug;
        var claim = await Hold(room, room.Harbour.Denial).Done();
        await log.Sign();
        var evidence = await Evidence(room, slug);
        Assert.Contains("Southland shelled", evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("Southland did not fire", evidence, StringComparison.Ordinal);
        var whole = await Hold(room).Done();
        Assert.DoesNotContain("Southland shelled", await Evidence(room, slug), StringComparison.Ordinal);
        await room.The<LiftHold>().Do(room.Staff.Editor, whole, 1, "Over.").Done();
        await room.The<LiftHold>().Do(room.Staff.Editor, claim, 1, "Over.").Done();
        Assert.Contains("Southland did not fire", await Evidence(room, slug), StringComparison.Ordinal);

        var entries = await log.Entries(LogKind.Public);

        Assert.Equal([EntryKind.EditionPublished, EntryKind.Held, EntryKind.Held, EntryKind.HoldLifted, EntryKind.HoldLifted], entries.Select(entry => entry.Kind));
        Assert.Equal([null, room.Harbour.Denial, null, null, room.Harbour.Denial], entries.Select(entry => PublicEntry.Read(entry.Bytes).ClaimId));
        Assert.All(entries, entry => Assert.DoesNotContain("family", Encoding.UTF8.GetString(entry.Bytes), StringComparison.Ordinal));
        await log.Sign();
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task Evidence_with_a_part_erased_and_a_claim_held_says_both(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        var slug = (await room.Read()).Document.Header.Slug;
        await using (var data = room.Look())
        {
            var verdict = await data.Set<EditionPart>().Where(part => part.Kind == PartKind.Verdict).Select(part => part.Id).FirstAsync();
            var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, new ErasureDraft { Ground = "data-protection", Why = "It names a child.", Parts = [verdict.ToString()] }).Done();
            await room.The<ConfirmErasure>().Do(room.Staff.Editor, erasure, 1).Done();
        }
        await Hold(room, room.Harbour.Denial).Done();

        var evidence = await Evidence(room, slug);

        Assert.Contains("\"erased\":true", evidence, StringComparison.Ordinal);
        Assert.Contains("\"withheld\":true", evidence, StringComparison.Ordinal);
    }

    private static Task<Outcome<Guid>> Hold(Newsroom room, Guid? claim = null) => room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, claim, "A family asked us to wait for the funeral.");

    private static async Task<string> Evidence(Newsroom room, string slug) => Encoding.UTF8.GetString((await room.The<ReadEvidence>().Document(slug, 1))!);
}
