using System.Text;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Log.Reading;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review;

public sealed class ErasureTests
{
    private const string Secret = "Southland says that Anna Unmistakable fired.";

    [Theory, OnEveryDatabase]
    public async Task Erased_text_is_gone_from_every_table_and_every_proof_still_verifies(DatabaseProvider provider)
    {
        await using var room = await WithSecret(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        await room.Reword(room.FactChecker, "Southland says that somebody fired.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        await log.Sign();
        var parts = await Holding(room, "Unmistakable");
        Assert.NotEmpty(parts);

        var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, Draft(parts)).Done();
        Assert.NotEmpty(await Holding(room, "Unmistakable"));
        await using var before = room.Look();
        var (revision, notices) = (await Revision(before), await before.Set<BoardNotice>().CountAsync());
        Assert.NotEqual(0, notices);
        await room.The<ConfirmErasure>().Do(room.Staff.Editor, erasure, 1).Done();

        await log.Sign();
        await log.Fits();
        await using var data = room.Look();
        Assert.Empty(await Holding(room, "Unmistakable"));
        Assert.False(await data.ChangeTexts.AnyAsync(text => text.Before!.Contains("Unmistakable") || text.After!.Contains("Unmistakable")));
        Assert.DoesNotContain(await data.Set<SubmissionPart>().ToListAsync(), part => Encoding.UTF8.GetString(part.Bytes).Contains("Unmistakable", StringComparison.Ordinal));
        Assert.DoesNotContain(await data.Set<BoardDispute>().ToListAsync(), row => row.Entry.Contains("nmistakable", StringComparison.Ordinal));
        Assert.DoesNotContain(await data.Set<BoardClaim>().ToListAsync(), row => row.Entry.Contains("nmistakable", StringComparison.Ordinal));
        Assert.DoesNotContain(await data.Set<BoardNotice>().ToListAsync(), row => row.Entry.Contains("nmistakable", StringComparison.Ordinal));
        Assert.Equal(notices, await data.Set<BoardNotice>().CountAsync());
        Assert.Contains(await data.Set<BoardNotice>().ToListAsync(), row => row.Kind == BoardNotice.Erased && row.Entry.Contains("was erased", StringComparison.Ordinal));
        var corrections = await Corrections(data);
        await room.The<RebuildBoard>().Do(Actor.Job("test")).Done();
        Assert.Equal(corrections, await Corrections(data));
        Assert.Empty((await room.The<ClaimTracker.Board.ReadBoard>().Read(new ClaimTracker.Board.BoardQuery { Search = "Unmistakable" })).Entries);
        Assert.True(await Revision(data) > revision);
        var redacted = (await log.Entries(LogKind.Public)).Where(entry => entry.Kind == EntryKind.Redacted).ToList();
        Assert.NotEmpty(redacted);
        Assert.DoesNotContain(redacted, entry => Encoding.UTF8.GetString(entry.Bytes).Contains("defamed", StringComparison.Ordinal));
        var slug = (await room.Read()).Document.Header.Slug;
        var evidence = Encoding.UTF8.GetString((await log.The<ReadEvidence>().Document(slug, 1))!);
        Assert.Contains("\"erased\":true", evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("Unmistakable", evidence, StringComparison.Ordinal);
        Assert.NotNull(await log.The<ReadEvidence>().Proof(slug, 1));
    }

    [Theory, OnEveryDatabase]
    public async Task Readers_still_get_the_edition_and_are_told_that_something_was_erased(DatabaseProvider provider)
    {
        await using var room = await WithSecret(provider);
        await room.Publish();
        var slug = (await room.Read()).Document.Header.Slug;
        await using var data = room.Look();
        var parts = await data.Set<EditionPart>().Where(part => part.Kind != PartKind.Publication).Select(part => part.Id).ToListAsync();

        var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, Draft(parts)).Done();
        await room.The<ConfirmErasure>().Do(room.Staff.SecondEditor, erasure, 1).Done();

        var read = (await room.The<ReadPublished>().Edition(slug, 1))!.Document;
        Assert.Equal(("Erased", parts.Count), (read.Header.Title, read.Erased.Count));
        Assert.Empty(read.Claims);
        Assert.Equal(1, read.Publication!.Number);
        Assert.Single((await room.The<ReadPublished>().History(slug))!.Lines);
        Assert.Single((await room.The<ClaimTracker.Board.ReadBoard>().Read(new ClaimTracker.Board.BoardQuery())).Entries);
    }

    [Theory, OnEveryDatabase]
    public async Task Asking_and_deciding_leave_their_lines(DatabaseProvider provider)
    {
        await using var room = await WithSecret(provider);
        await room.Publish();
        var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, Draft(await Holding(room, "Unmistakable"))).Done();

        await room.The<DropErasure>().Do(room.Staff.Editor, erasure, 1).Done();

        Assert.Equal([nameof(AskErasure), nameof(DropErasure)], [.. (await room.HistoryOf(erasure)).Select(line => line.Deed)]);
        Assert.Contains((await room.HistoryOf(erasure))[0].Texts, text => text is { Field: "reason", After: "She was defamed." });
        Assert.NotEmpty(await Holding(room, "Unmistakable"));
        await room.Refuses(() => room.The<ConfirmErasure>().Do(room.Staff.Editor, erasure, 2), string.Empty, "decided already");
        var entry = Assert.Single(await room.The<ReadErasures>().All());
        Assert.Equal(("admin@newsroom.test", "editor@newsroom.test", false), (entry.AskedBy, entry.DecidedBy, entry.Erasure.Done));
    }

    [Theory, OnEveryDatabase]
    public async Task Only_an_administrator_asks_and_only_a_second_person_confirms(DatabaseProvider provider)
    {
        await using var room = await WithSecret(provider);
        await room.Publish();
        var parts = await Holding(room, "Unmistakable");
        await room.Refuses(() => room.The<AskErasure>().Do(room.Staff.Editor, room.Harbour.Id, Draft(parts)), string.Empty, "Only an administrator", RefusalKind.NotAllowed);
        var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, Draft(parts)).Done();
        await room.Refuses(() => room.The<ConfirmErasure>().Do(room.Staff.Administrator, erasure, 1), string.Empty, "somebody else must confirm it", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<ConfirmErasure>().Do(room.FactChecker, erasure, 1), string.Empty, "Only an editor or an administrator decides", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<DropErasure>().Do(room.FactChecker, erasure, 1), string.Empty, "Only an editor or an administrator decides", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<ConfirmErasure>().Do(room.Staff.Editor, Guid.NewGuid(), 1), "erasure");
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_not_said_or_not_there_is_refused_on_its_field(DatabaseProvider provider)
    {
        await using var room = await WithSecret(provider);
        await room.Publish();
        var parts = await Holding(room, "Unmistakable");
        Task<Outcome<Guid>> Ask(ErasureDraft draft) => room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, draft);
        await room.Refuses(() => Ask(new ErasureDraft()), "Ground", "Choose the legal ground.");
        await room.Refuses(() => Ask(new ErasureDraft()), "Why", "without repeating it");
        await room.Refuses(() => Ask(new ErasureDraft()), "Parts", "Choose at least one part");
        await room.Refuses(() => Ask(new ErasureDraft { Ground = "sample-removed", Why = "Because.", Parts = [.. parts.Select(part => part.ToString())] }), "Ground", "by its own command");
        await room.Refuses(() => Ask(Draft([Guid.NewGuid()])), "Parts", "not there any more");
        await room.RefusesUnknown(() => room.The<AskErasure>().Do(room.Staff.Administrator, Guid.NewGuid(), Draft(parts)), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_is_erased_while_a_submission_would_publish_it_again(DatabaseProvider provider)
    {
        await using var room = await WithSecret(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, $"{Secret} Again.");
        await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, Draft(await Holding(room, "Unmistakable"))).Done();

        await room.Refuses(() => room.The<ConfirmErasure>().Do(room.Staff.Editor, erasure, 1), string.Empty, "Have it declined or recalled first.");
    }

    /// <summary>The number that pages are kept under; a higher one evicts them.</summary>
    private static async Task<long> Revision(ClaimTrackerContext data) => await data.Set<BoardState>().Select(state => state.Revision).SingleAsync();

    /// <summary>What the list of corrections is made of, in its order.</summary>
    private static async Task<IReadOnlyList<string>> Corrections(ClaimTrackerContext data) =>
        [.. (await data.Set<BoardNotice>().AsNoTracking().OrderBy(row => row.Place).ToListAsync()).Select(row => $"{row.Kind} {row.Entry}")];

    private static ErasureDraft Draft(IEnumerable<Guid> parts) => new() { Ground = "data-protection", Why = "She was defamed.", Parts = [.. parts.Select(part => part.ToString())] };

    private static async Task<Newsroom> WithSecret(DatabaseProvider provider)
    {
        var room = await Newsroom.Open(provider);
        await room.Reword(room.FactChecker, Secret);
        return room;
    }

    /// <summary>The parts of editions in which the word stands.</summary>
    private static async Task<IReadOnlyList<Guid>> Holding(Newsroom room, string word)
    {
        await using var data = room.Look();
        return [.. (await data.Set<EditionPart>().ToListAsync()).Where(part => Encoding.UTF8.GetString(part.Bytes).Contains(word, StringComparison.Ordinal)).Select(part => part.Id)];
    }
}
