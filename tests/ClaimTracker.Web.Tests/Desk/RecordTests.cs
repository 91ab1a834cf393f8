using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The shared records: lists with a filter, forms that lose nothing, stored copies that are never opened as a page.</summary>
[Collection(DeskSite.Collection)]
public sealed class RecordTests(DeskSite desk)
{
    [Fact]
    public async Task A_party_is_added_and_found_by_another_name_of_it()
    {
        using var checker = await desk.SignIn("fact-checker");
        var name = $"Army {Guid.NewGuid():N}";
        var done = await checker.Post("/desk/records/parties/new", "save", ("Draft.Name", name), ("Draft.Kind", "armed-force"), ("Draft.Aliases", $"Ordu {name[5..]}\nԲանակ"));
        Assert.Equal(HttpStatusCode.SeeOther, done.Status);
        Assert.StartsWith("/desk/records/parties#record-", done.Location, StringComparison.Ordinal);
        var found = await checker.Open($"/desk/records/parties?q=ORDU+{name[5..]}");
        Assert.Equal(name, Assert.Single(found.Page.QuerySelectorAll("tbody th")).TextContent);
        Assert.StartsWith("1 of ", found.Page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_and_what_was_typed_stays()
    {
        using var checker = await desk.SignIn("fact-checker");
        (string, string)[] typed = [("Draft.Name", $"State {Guid.NewGuid():N}"), ("Draft.Kind", "state"), ("Draft.Aliases", "One\nTwo")];
        Assert.Equal(HttpStatusCode.SeeOther, (await checker.Post("/desk/records/parties/new", "save", typed)).Status);
        var refused = await checker.Post("/desk/records/parties/new", "save", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("There is a party of that name already", refused.RefusalOf("Draft-Name"), StringComparison.Ordinal);
        Assert.Equal("One\nTwo", refused.ValueOf("Draft.Aliases"));
    }

    [Fact]
    public async Task A_stale_save_shows_what_changed_and_saves_when_it_is_sent_again()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("second-checker");
        var address = $"/desk/records/sources/{dispute.Source}";
        Assert.Equal(HttpStatusCode.SeeOther, (await checker.Post(address, "save", ("Draft.Language", "az"))).Status);
        var stale = await checker.Post(address, "save", ("Draft.Version", "1"), ("Draft.ContentNote", "Shows wounds."));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Language: was “en”, is now “az”", stale.Text, StringComparison.Ordinal);
        Assert.Equal(("Shows wounds.", "2"), (stale.ValueOf("Draft.ContentNote"), stale.ValueOf("Draft.Version")));
    }

    [Fact]
    public async Task A_pasted_copy_comes_back_as_an_attachment_that_no_browser_opens()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var address = $"/desk/records/sources/{dispute.Source}";
        const string text = "<script>alert(1)</script> Gəncə";
        Assert.Equal((HttpStatusCode.SeeOther, address), await Keep(checker, address, text));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(sha256, (await checker.Open(address)).Text, StringComparison.Ordinal);
        using var copy = await checker.Get($"/desk/captures/{sha256}");
        Assert.Equal(text, await copy.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", copy.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", copy.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(copy.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(copy.Headers.CacheControl!.NoStore);
        using var editor = desk.Site.CreateClient();
        using var visitor = await editor.GetAsync(new Uri($"/desk/captures/{sha256}", UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, visitor.StatusCode);
    }

    [Fact]
    public async Task An_uploaded_page_is_handed_out_as_bytes_only()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var address = $"/desk/records/sources/{dispute.Source}";
        byte[] file = [.. Encoding.UTF8.GetBytes($"<html><script>alert('{Guid.NewGuid()}')</script>"), 0xFF, 0x00];
        Assert.Equal(HttpStatusCode.SeeOther, (await checker.PostFile(address, "capture", "Capture.File", file, "text/html")).Status);
        using var copy = await checker.Get($"/desk/captures/{Convert.ToHexStringLower(SHA256.HashData(file))}");
        Assert.Equal(file, await copy.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/octet-stream", copy.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", copy.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task A_copy_that_is_too_large_or_empty_is_refused_in_a_sentence()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var address = $"/desk/records/sources/{dispute.Source}";
        Assert.Contains("At most 5 MB", (await checker.Open(address)).Text, StringComparison.Ordinal);
        var large = await checker.PostFile(address, "capture", "Capture.File", new byte[ClaimTracker.Sources.Captures.Capture.MostBytes + 1], "application/pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, large.Status);
        Assert.Contains("at most 5,242,880 fit", large.RefusalOf("Capture-File"), StringComparison.Ordinal);
        var nothing = await checker.PostFile(address, "capture", "Capture.File", [], "application/pdf", ("Capture.ArchiveUrl", "https://archive.example/1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Contains("Paste the text of the source, or choose a file.", nothing.RefusalOf("Capture-Pasted"), StringComparison.Ordinal);
        Assert.Equal("https://archive.example/1", nothing.ValueOf("Capture.ArchiveUrl"));
    }

    [Theory]
    [InlineData("/desk/records/parties/{0}", "There is no such party")]
    [InlineData("/desk/records/sources/{0}", "There is no such source")]
    [InlineData("/desk/records/places/{0}", "There is no such place")]
    [InlineData("/desk/captures/0000000000000000000000000000000000000000000000000000000000000000", "There is no stored copy")]
    [InlineData("/desk/captures/not-a-hash", "There is no stored copy")]
    public async Task What_does_not_exist_is_said_in_words(string address, string words)
    {
        using var checker = await desk.SignIn("fact-checker");
        var page = await checker.Open(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, Guid.NewGuid()));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(words, page.Text, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode, string?)> Keep(DeskSession session, string address, string text)
    {
        var reply = await session.Post(address, "capture", ("Capture.Pasted", text));
        return (reply.Status, reply.Location);
    }
}
