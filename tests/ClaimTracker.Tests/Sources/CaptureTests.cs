using System.Security.Cryptography;
using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Sources;

public sealed class CaptureTests
{
    [Theory, OnEveryDatabase]
    public async Task Pasted_text_is_kept_word_for_word_under_its_hash(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        const string Pasted = " Ə ə\r\nseven\tpeople \U0001F600 ";
        var id = await room.The<KeepCapture>().Do(room.FactChecker, room.Harbour.Source, new CaptureDraft { Pasted = Pasted, ArchiveUrl = "https://archive.example/1" }).Done();
        var capture = await room.Row<Capture>(id);
        var bytes = Encoding.UTF8.GetBytes(" Ə ə\nseven\tpeople \U0001F600 ");
        Assert.Equal((" Ə ə\nseven\tpeople \U0001F600 ", "text/plain", bytes.LongLength, Newsroom.Start), (capture.Text, capture.MediaType, capture.Size, capture.TakenAt));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), capture.Sha256);
        Assert.Equal(bytes, (await room.The<ReadCapture>().Read(capture.Sha256))!.Value.Bytes);
        Assert.Null(await room.The<ReadCapture>().Read(new string('0', 64)));
    }

    [Theory, OnEveryDatabase]
    public async Task A_file_keeps_its_bytes_and_history_only_their_hash(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var bytes = RandomNumberGenerator.GetBytes(100_000);
        var id = await room.The<KeepCapture>().Do(room.FactChecker, room.Harbour.Source, new CaptureDraft { File = bytes, FileType = "application/pdf" }).Done();
        var capture = await room.Row<Capture>(id);
        Assert.Equal(("application/pdf", null), (capture.MediaType, capture.Text));
        Assert.Equal(bytes, (await room.The<ReadCapture>().Read(capture.Sha256))!.Value.Bytes);
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal("KeepCapture", line.Deed);
        Assert.Contains(line.Texts, text => text.After == $"100000 bytes, SHA-256 {capture.Sha256}");
    }

    [Theory, OnEveryDatabase("text/html; charset=utf-8\r\nX: y", "", null, "<script>")]
    public async Task A_media_type_that_is_none_becomes_plain_bytes(DatabaseProvider provider, string? type)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<KeepCapture>().Do(room.FactChecker, room.Harbour.Source, new CaptureDraft { File = [1, 2, 3], FileType = type }).Done();
        Assert.Equal("application/octet-stream", (await room.Row<Capture>(id)).MediaType);
    }

    [Theory, OnEveryDatabase]
    public async Task A_text_file_is_read_as_text_without_its_mark(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<KeepCapture>().Do(room.FactChecker, room.Harbour.Source, new CaptureDraft { File = [0xEF, 0xBB, 0xBF, .. "seven\r\npeople"u8], FileType = "text/plain" }).Done();
        Assert.Equal("seven\npeople", (await room.Row<Capture>(id)).Text);
    }

    [Theory, OnEveryDatabase]
    public Task Nothing_at_all_is_refused(DatabaseProvider provider) => Refuses(provider, new CaptureDraft { Pasted = " \n" }, "Pasted", "Paste the text");

    [Theory, OnEveryDatabase]
    public Task Text_and_a_file_together_are_refused(DatabaseProvider provider) => Refuses(provider, new CaptureDraft { Pasted = "a", File = [1] }, "Pasted", "not both");

    [Theory, OnEveryDatabase]
    public Task A_file_that_is_too_large_is_refused(DatabaseProvider provider) =>
        Refuses(provider, new CaptureDraft { File = new byte[Capture.MostBytes + 1], FileType = "application/pdf" }, "File", "at most 5,242,880 fit");

    [Theory, OnEveryDatabase]
    public Task A_text_file_that_is_no_utf8_is_refused(DatabaseProvider provider) => Refuses(provider, new CaptureDraft { File = [0xC3, 0x28], FileType = "text/plain" }, "File", "no UTF-8");

    [Theory, OnEveryDatabase]
    public Task A_text_file_with_a_zero_in_it_is_refused(DatabaseProvider provider) => Refuses(provider, new CaptureDraft { File = [65, 0, 66], FileType = "text/plain" }, "File", "control character");

    [Theory, OnEveryDatabase]
    public Task A_text_file_with_too_much_text_is_refused(DatabaseProvider provider) =>
        Refuses(provider, new CaptureDraft { File = Encoding.UTF8.GetBytes(new string('a', Capture.MostText + 1)), FileType = "text/plain" }, "File", "at most 500,000");

    [Theory, OnEveryDatabase]
    public Task An_archive_address_that_is_no_web_page_is_refused(DatabaseProvider provider) =>
        Refuses(provider, new CaptureDraft { Pasted = "a", ArchiveUrl = "javascript:alert(1)" }, "ArchiveUrl", "whole web address");

    [Theory, OnEveryDatabase]
    public async Task A_copy_of_a_source_that_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<KeepCapture>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Capture()), "source");
    }

    private static async Task Refuses(DatabaseProvider provider, CaptureDraft draft, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => room.The<KeepCapture>().Do(room.FactChecker, room.Harbour.Source, draft), field, words);
    }
}
