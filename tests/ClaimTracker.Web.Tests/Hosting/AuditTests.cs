using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Tree;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The files of the public log, as a stranger fetches them.</summary>
public sealed class AuditTests(Site site) : IClassFixture<Site>
{
    private const string Edition = "/audit/editions/ganja-strike-2020-10-11/2";

    [Fact]
    public async Task The_checkpoint_is_a_note_signed_by_the_key_that_is_served_beside_it()
    {
        var (note, key) = await Signed();
        Assert.True(note.IsSignedBy(key));
        Assert.Equal("localhost/audit", key.Name);
        using var answer = await Get("/audit/checkpoint");
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=2", answer.Headers.CacheControl!.ToString());
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Tiles_and_entries_are_bytes_that_never_change_and_lead_to_the_root()
    {
        var checkpoint = Checkpoint.Read((await Signed()).Note.Text);
        using var tile = await Get($"/audit/tile/0/000.p/{checkpoint.Size}");
        Assert.Equal((HttpStatusCode.OK, "application/octet-stream"), (tile.StatusCode, tile.Content.Headers.ContentType!.ToString()));
        Assert.Contains("immutable", tile.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var hashes = await tile.Content.ReadAsByteArrayAsync();
        var bundle = await (await Get($"/audit/tile/entries/000.p/{checkpoint.Size}")).Content.ReadAsByteArrayAsync();
        var range = new CompactRange();
        for (var at = 0; at < bundle.Length;)
        {
            var length = (bundle[at] << 8) | bundle[at + 1];
            var leaf = TreeHash.Leaf(bundle.AsSpan(at + 2, length));
            Assert.Equal(Digest.At(hashes, (int)range.Size), leaf);
            range.Append(leaf);
            at += 2 + length;
        }
        Assert.Equal((checkpoint.Size, checkpoint.Root), (range.Size, range.Root()));
    }

    [Fact]
    public async Task Head_is_answered_like_get_without_the_body()
    {
        await Signed();
        using var question = new HttpRequestMessage(HttpMethod.Head, new Uri("/audit/tile/0/000.p/1", UriKind.Relative));
        using var client = site.CreateClient();
        using var answer = await client.SendAsync(question);
        Assert.Equal((HttpStatusCode.OK, 32L), (answer.StatusCode, answer.Content.Headers.ContentLength));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/audit/tile/0/256")]
    [InlineData("/audit/tile/0/000")]
    [InlineData("/audit/tile/0/000.p/0")]
    [InlineData("/audit/tile/0/000.p/256")]
    [InlineData("/audit/tile/0/000.p/255")]
    [InlineData("/audit/tile/00/000.p/1")]
    [InlineData("/audit/tile/0/x000/000.p/1")]
    [InlineData("/audit/tile/1/000.p/1")]
    [InlineData("/audit/tile/entries/00")]
    [InlineData("/audit/tile/")]
    [InlineData("/audit/checkpoint/1")]
    [InlineData("/audit/earlier/9/checkpoint")]
    [InlineData("/audit/earlier/2/checkpoint")]
    [InlineData("/audit/editions/ganja-strike-2020-10-11/3.json")]
    [InlineData("/audit/editions/ganja-strike-2020-10-11/-1.json")]
    [InlineData("/audit/editions/ganja-strike-2020-10-11/1.txt")]
    [InlineData("/audit/editions/there-is-none/1.tlog-proof")]
    public async Task What_is_not_there_or_is_written_oddly_is_not_found(string path)
    {
        await Signed();
        using var answer = await Get(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_edition_is_proved_by_its_document_its_proof_and_the_key()
    {
        var (_, key) = await Signed();
        var document = JsonNode.Parse(await (await Get(Edition + ".json")).Content.ReadAsStringAsync())!;
        var lines = (await (await Get(Edition + ".tlog-proof")).Content.ReadAsStringAsync()).Split('\n');
        var entry = JsonNode.Parse(document["entry"]!.GetValue<string>())!;
        foreach (var (part, at) in document["parts"]!.AsArray().Select((part, at) => (part!, at)))
        {
            var commitment = Convert.ToBase64String(Commitment.To(Convert.FromBase64String(part["salt"]!.GetValue<string>()), Encoding.UTF8.GetBytes(part["text"]!.GetValue<string>())));
            Assert.Equal(entry["parts"]![at]!.GetValue<string>(), commitment);
        }
        Assert.Equal($"index {document["index"]}", lines[1]);
        var path = lines.Skip(2).TakeWhile(line => line.Length > 0).Select(line => new Digest(Convert.FromBase64String(line))).ToList();
        var note = SignedNote.Read(string.Join('\n', lines.Skip(3 + path.Count)));
        var checkpoint = Checkpoint.Read(note.Text);
        Assert.True(note.IsSignedBy(key));
        Assert.True(ProofCheck.Includes(TreeHash.Leaf(Encoding.UTF8.GetBytes(document["entry"]!.GetValue<string>())), document["index"]!.GetValue<long>(), checkpoint.Size, path, checkpoint.Root));
        var page = await (await Get("/disputes/ganja-strike-2020-10-11/history")).Content.ReadAsStringAsync();
        Assert.Contains(entry["sha256"]!.GetValue<string>(), page, StringComparison.Ordinal);
        Assert.Equal(entry["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(SHA256.HashData([.. entry["parts"]!.AsArray().SelectMany(part => Convert.FromBase64String(part!.GetValue<string>()))])));
    }

    [Fact]
    public async Task The_audit_page_names_the_log_its_key_and_what_it_does_not_prove()
    {
        var (note, key) = await Signed();
        var page = await (await Get("/audit")).Content.ReadAsStringAsync();
        Assert.Contains("It does not prove that what we published is true", page, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(Checkpoint.Read(note.Text).Origin), page, StringComparison.Ordinal);
        Assert.Contains(key.ToString(), WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("under investigation", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_list_of_editions_may_run_a_script_and_only_our_own()
    {
        foreach (var (path, isAllowed) in new[] { ("/disputes/ganja-strike-2020-10-11/history", true), ("/disputes/ganja-strike-2020-10-11", false), ("/audit", false), ("/", false) })
        {
            using var answer = await Get(path);
            Assert.Equal(isAllowed, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Contains("script-src 'self';", StringComparison.Ordinal));
        }
        using var script = await Get("/check-edition.js");
        Assert.InRange((await script.Content.ReadAsByteArrayAsync()).Length, 1, 8 * 1024);
    }

    private async Task<HttpResponseMessage> Get(string path)
    {
        using var client = site.CreateClient();
        return await client.GetAsync(new Uri(path, UriKind.Relative));
    }

    /// <summary>Waits for the background to sign everything that the samples entered.</summary>
    private async Task<(SignedNote Note, VerifierKey Key)> Signed()
    {
        while (true)
        {
            using var answer = await Get("/audit/checkpoint");
            if (answer.IsSuccessStatusCode && SignedNote.Read(await answer.Content.ReadAsStringAsync()) is var note && Checkpoint.Read(note.Text).Size >= 19)
                return (note, VerifierKey.Read(await (await Get("/audit/vkey")).Content.ReadAsStringAsync()));
            await Task.Delay(50);
        }
    }
}
