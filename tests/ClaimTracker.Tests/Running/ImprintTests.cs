using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.Publication;
using ClaimTracker.Running;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Running;

/// <summary>Who publishes and where errors are reported: saved by an administrator, with what stood there before.</summary>
public sealed class ImprintTests
{
    [Theory, OnEveryDatabase]
    public async Task What_is_saved_is_read_leaves_a_line_and_is_news_for_every_public_page(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Null(await room.The<ReadImprint>().Read());
        var revision = await room.The<ReadRevision>().Read();
        await room.The<SaveImprint>().Do(room.Staff.Administrator, Says("The Coast Desk", "errors@coast.test", 0)).Done();
        await room.The<SaveImprint>().Do(room.Staff.Administrator, Says(" The Harbour Desk ", "https://harbour.test/report", 1)).Done();

        Assert.Equal(new SavedImprint("The Harbour Desk", "https://harbour.test/report", 2), await room.The<ReadImprint>().Read());
        Assert.Equal(room.The<ReadImprint>().ReadAtOnce(), await room.The<ReadImprint>().Read());
        Assert.Equal(revision + 2, await room.The<ReadRevision>().Read());
        Assert.Equal(revision + 2, room.The<BoardRevision>().Current);
        await using var data = room.Look();
        var lines = await room.HistoryOf((await data.Set<Imprint>().SingleAsync()).Id);
        Assert.Equal(2, lines.Count);
        Assert.Contains(lines[1].Texts, text => text is { Field: "Publisher", Before: "The Coast Desk", After: "The Harbour Desk" });
        Assert.Contains(lines[1].Texts, text => text is { Field: "ReportAddress", Before: "errors@coast.test", After: "https://harbour.test/report" });
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_again_changes_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SaveImprint>().Do(room.Staff.Administrator, Says("The Coast Desk", null, 0)).Done();
        var (lines, revision) = (await room.CountHistory(), await room.The<ReadRevision>().Read());
        await room.The<SaveImprint>().Do(room.Staff.Administrator, Says("The Coast Desk", "  ", 1)).Done();
        Assert.Equal((lines, revision), (await room.CountHistory(), await room.The<ReadRevision>().Read()));
    }

    [Theory, OnEveryDatabase("not an address", "javascript:alert(1)", "http://", "A <a@b.test>", "ftp://files.test", "https://me:secret@harbour.test")]
    public async Task Readers_are_sent_to_no_address_that_is_none(DatabaseProvider provider, string address)
    {
        await using var room = await Newsroom.Open(provider);
        var outcome = await room.The<SaveImprint>().Do(room.Staff.Administrator, Says("The Coast Desk", address, 0));
        Assert.Equal((RefusalKind.Invalid, nameof(ImprintDraft.ReportAddress)), (outcome.Kind, Assert.Single(outcome.Refusals).Field));
        Assert.Null(await room.The<ReadImprint>().Read());
    }

    [Theory, OnEveryDatabase("", "   ", "one \0 two")]
    public async Task A_site_has_a_publisher(DatabaseProvider provider, string publisher)
    {
        await using var room = await Newsroom.Open(provider);
        var outcome = await room.The<SaveImprint>().Do(room.Staff.Administrator, Says(publisher, null, 0));
        Assert.Equal((RefusalKind.Invalid, nameof(ImprintDraft.Publisher)), (outcome.Kind, Assert.Single(outcome.Refusals).Field));
        Assert.Equal(RefusalKind.Invalid, (await room.The<SaveImprint>().Do(room.Staff.Administrator, Says(new string('n', Imprint.PublisherLimit + 1), null, 0))).Kind);
    }

    [Theory, OnEveryDatabase]
    public async Task A_stale_save_says_what_was_changed_meanwhile(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SaveImprint>().Do(room.Staff.Administrator, Says("The Coast Desk", null, 0)).Done();
        var outcome = await room.The<SaveImprint>().Do(room.Staff.Administrator, Says("Another Desk", null, 0));
        Assert.Equal(RefusalKind.Stale, outcome.Kind);
        Assert.Contains(outcome.Refusals, refusal => refusal.Sentence.Contains("The Coast Desk", StringComparison.Ordinal));
        Assert.Equal("The Coast Desk", (await room.The<ReadImprint>().Read())!.Publisher);
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_but_an_administrator_says_who_publishes(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        foreach (var actor in new[] { room.Staff.Editor, room.FactChecker, Actor.Visitor, Actor.Job("anchor") })
            Assert.Equal(RefusalKind.NotAllowed, (await room.The<SaveImprint>().Do(actor, Says("Mine now", null, 0))).Kind);
        Assert.Null(await room.The<ReadImprint>().Read());
    }

    private static ImprintDraft Says(string? publisher, string? address, int version) => new() { Publisher = publisher, ReportAddress = address, Version = version };
}
