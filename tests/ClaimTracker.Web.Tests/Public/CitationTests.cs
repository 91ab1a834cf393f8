using System.Text.Json;
using ClaimTracker.Public.Citing;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>Citations name one edition exactly, in three forms, and never one side's assertion as fact.</summary>
public sealed class CitationTests
{
    private const string Hostile = "}, note = {forged}}\n@misc{other, title = {50% \\& #1 ~ ^ $x_1$ <b> \"|{{{";

    private static readonly Cited Whole = Of(EditionOnPaper.Whole);

    [Fact]
    public void Plain_text_names_edition_date_address_and_hash() =>
        Assert.Equal($"From where was the town shelled? ClaimTracker, The Test Desk, edition 1, 22 November 2026. https://desk.test/disputes/the-town/editions/1 (SHA-256 {new string('a', 64)})\n", Written(Whole, "txt"));

    [Fact]
    public void BibTeX_holds_every_field_of_one_entry() => Assert.Equal(
        """
        @misc{claimtracker-the-town-1,
          author = {{The Test Desk}},
          title = {{From where was the town shelled?}},
          howpublished = {ClaimTracker, edition 1},
          year = {2026},
          month = nov,
          day = {22},
          url = {https://desk.test/disputes/the-town/editions/1},
          note = {SHA-256 HASH}
        }

        """.ReplaceLineEndings("\n").Replace("HASH", Whole.Sha256, StringComparison.Ordinal), Written(Whole, "bib"));

    [Fact]
    public void No_text_ends_a_field_of_BibTeX_or_begins_another_entry()
    {
        var entry = Written(Whole with { Title = Hostile, Publisher = Hostile, Site = "https://desk.test/{}" }, "bib");

        // BibTeX counts braces and knows of no backslash: the entry must end with the very last one.
        var (depth, ends) = (0, new List<int>());
        for (var at = 0; at < entry.Length; at++)
        {
            depth += entry[at] == '{' ? 1 : entry[at] == '}' ? -1 : 0;
            if (entry[at] == '}' && depth == 0) ends.Add(at);
        }
        Assert.Equal(entry.Length - 2, Assert.Single(ends));
        Assert.Equal(10, entry.TrimEnd().Split('\n').Length);
        Assert.Contains(@"\textbraceright{}, note = \textbraceleft{}forged\textbraceright{}\textbraceright{} @misc\textbraceleft{}other", entry, StringComparison.Ordinal);
        Assert.Contains(@"50\% \textbackslash{}\& \#1 \textasciitilde{} \textasciicircum{} \$x\_1\$ \textless{}b\textgreater{} ""\textbar{}", entry, StringComparison.Ordinal);
        Assert.Contains("url = {https://desk.test/%7B%7D/disputes/the-town/editions/1},", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void Csl_json_is_one_web_page_with_its_version_and_day_whatever_the_title_holds()
    {
        using var items = JsonDocument.Parse(Written(Whole with { Title = Hostile }, "json"));

        var item = Assert.Single(items.RootElement.EnumerateArray());
        Assert.Equal(("webpage", "1", "ClaimTracker", "The Test Desk"), (Text(item, "type"), Text(item, "version"), Text(item, "container-title"), Text(item, "publisher")));
        Assert.Equal([2026, 11, 22], item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()));
        Assert.Equal(Hostile.Replace('\n', ' '), Text(item, "title"));
        Assert.Equal(("https://desk.test/disputes/the-town/editions/1", $"SHA-256 {Whole.Sha256}"), (Text(item, "URL"), Text(item, "note")));
    }

    [Fact]
    public void A_statement_is_cited_with_its_rating_and_without_its_words()
    {
        var accusation = Statement(EditionOnPaper.Whole, EditionOnPaper.Accusation);

        Assert.Equal("Eastland's ministry, statement of 3 May 2024: Uncorroborated. In: From where was the town shelled?", accusation.Title);
        Assert.Equal($"https://desk.test/disputes/the-town/editions/1#claim-{EditionOnPaper.Accusation}", accusation.Address);
        Assert.Equal("claimtracker-the-town-1-10000000", accusation.Key);
        Assert.Equal("A. Speaker, statement of 4 May 2024: a denial, not rated. In: From where was the town shelled?", Statement(EditionOnPaper.Whole, EditionOnPaper.Denial).Title);
    }

    [Fact]
    public void A_rating_that_was_overtaken_or_erased_says_so()
    {
        VerdictPart Overtaken(VerdictPart verdict) => verdict with { SupersededOn = new(2026, 12, 1) };

        Assert.Contains(": Uncorroborated, superseded on 1 December 2026. In:", Statement(EditionOnPaper.Whole with { Verdicts = [Overtaken(EditionOnPaper.Whole.Verdicts[0])] }, EditionOnPaper.Accusation).Title, StringComparison.Ordinal);
        Assert.Contains(": verdict erased. In:", Statement(EditionOnPaper.Whole with { Verdicts = [], Erased = [PartKind.Verdict] }, EditionOnPaper.Accusation).Title, StringComparison.Ordinal);
        Assert.Contains(": Not yet assessed. In:", Statement(EditionOnPaper.Whole with { Verdicts = [] }, EditionOnPaper.Accusation).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_is_cited_as_one_and_a_character_that_turns_the_writing_by_its_name()
    {
        var sample = EditionOnPaper.WithHeader(header => header with { Sample = true, Title = "Who \u202Eevil?" });

        Assert.Equal("Sample, not a finding of this newsroom: Who [RLO]evil?", Of(sample).Title);
        Assert.StartsWith("Sample, not a finding of this newsroom: A. Speaker", Statement(sample, EditionOnPaper.Denial).Title, StringComparison.Ordinal);
    }

    private static Cited Of(EditionDocument document) => Cited.Whole(document, document.Publication!, "https://desk.test", "The Test Desk");

    private static Cited Statement(EditionDocument document, Guid claim) => Cited.Statement(document, document.Publication!, document.Claim(claim)!, "https://desk.test", "The Test Desk");

    private static string Written(Cited cited, string ending) => CitationFormat.All.Single(format => format.Ending == ending).Write(cited);

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
