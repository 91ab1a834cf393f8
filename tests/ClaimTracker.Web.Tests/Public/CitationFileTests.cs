using System.Net;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>Citations as pages show them and as files.</summary>
public sealed class CitationFileTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    [Theory]
    [InlineData("editions/1/citation.txt", "text/plain", "claimtracker-ganja-strike-2020-10-11-1.txt")]
    [InlineData("editions/2/citation.bib", "application/x-bibtex", "claimtracker-ganja-strike-2020-10-11-2.bib")]
    [InlineData("editions/2/citation.json", "application/vnd.citationstyles.csl+json", "claimtracker-ganja-strike-2020-10-11-2.json")]
    public async Task A_citation_comes_as_a_file_with_its_media_type_and_says_that_a_sample_is_one(string path, string type, string name)
    {
        using var answer = await room.Client.GetAsync(new Uri($"{ReadingRoom.Ganja}/{path}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(("attachment", name), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Sample, not a finding of this newsroom: Night strike on Ganja, 11 October 2020", text, StringComparison.Ordinal);
        Assert.Contains($"localhost{ReadingRoom.Ganja}/{path[..path.LastIndexOf('/')]}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReadingRoom.Ganja + "/editions/9/citation.txt")]
    [InlineData(ReadingRoom.Ganja + "/editions/x/citation.txt")]
    [InlineData(ReadingRoom.Ganja + "/editions/-1/citation.bib")]
    [InlineData(ReadingRoom.Ganja + "/editions/1/citation.exe")]
    [InlineData(ReadingRoom.Ganja + "/editions/1/citation.TXT")]
    [InlineData("/disputes/nothing/editions/1/citation.json")]
    [InlineData("/claims/x/citation.txt")]
    [InlineData("/claims/00000000-0000-0000-0000-000000000000/citation.bib")]
    public async Task What_cannot_be_cited_is_not_found(string address)
    {
        var (status, page) = await room.Read(address);

        Assert.Equal((404, "No citation is offered at this address."), (status, page.QuerySelector("main p").Words()));
    }

    [Fact]
    public async Task What_was_withdrawn_is_answered_with_the_reason_and_its_earlier_editions_stay_citable()
    {
        var claim = (await room.Read($"{ReadingRoom.Withdrawn}/editions/1")).Page.QuerySelector(".claim .sourcing a[href^='/claims/']")!.GetAttribute("href")!;

        foreach (var address in new[] { $"{ReadingRoom.Withdrawn}/editions/2/citation.bib", $"{claim}/citation.txt" })
        {
            using var gone = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal((HttpStatusCode.Gone, "text/plain"), (gone.StatusCode, gone.Content.Headers.ContentType?.MediaType));
            Assert.Contains("It mixed two shellings into one.", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(200, (await room.Read($"{ReadingRoom.Withdrawn}/editions/1/citation.txt")).Status);
    }

    [Theory]
    [InlineData(ReadingRoom.Ganja, ReadingRoom.Ganja + "/editions/2")]
    [InlineData(ReadingRoom.Ganja + "/editions/1", ReadingRoom.Ganja + "/editions/1")]
    public async Task A_dispute_and_an_edition_show_their_citation_and_offer_it_as_files(string address, string cited)
    {
        var (_, page) = await room.Read(address);

        Assert.Equal(cited, page.QuerySelector(".record .cite a")!.GetAttribute("href"));
        var text = page.QuerySelector("details.citing:not([open]) .copy").Words();
        using var file = await room.Client.GetAsync(new Uri($"{cited}/citation.txt", UriKind.Relative));
        Assert.Equal((await file.Content.ReadAsStringAsync()).Trim(), text);
        Assert.Equal([$"{cited}/citation.txt", $"{cited}/citation.bib", $"{cited}/citation.json"], page.QuerySelectorAll(".citing a[download]").Select(link => link.GetAttribute("href") ?? ""), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_statement_shows_its_citation_with_its_rating_and_offers_it_as_files()
    {
        var claim = (await room.Read(ReadingRoom.Ganja)).Page.QuerySelector(".claim .sourcing a[href^='/claims/']")!.GetAttribute("href")!;
        var (_, page) = await room.Read(claim);

        var text = page.QuerySelector("details.citing .copy").Words();
        Assert.Contains(": Uncorroborated. In: Night strike on Ganja, 11 October 2020.", text, StringComparison.Ordinal);
        Assert.Contains("edition 2", page.QuerySelector(".record .cite").Words(), StringComparison.Ordinal);
        using var file = await room.Client.GetAsync(new Uri($"{claim}/citation.txt", UriKind.Relative));
        Assert.Equal((await file.Content.ReadAsStringAsync()).Trim(), text);
    }
}
