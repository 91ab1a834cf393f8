using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class QuotationTests
{
    private const string Stored = "We deny it. They said: «we deny it». Əsla! We deny it again.";

    [Theory]
    [InlineData("They said", null, null, 12)]
    [InlineData("We deny it", null, " again", 43)]
    [InlineData("We deny it", null, ". They", 0)]
    [InlineData("We deny it", "Əsla! ", null, 43)]
    [InlineData("deny it", "«we ", "».", 27)]
    [InlineData("We", "", " deny it.", 0)]
    public void Words_that_stand_at_one_place_are_found_there(string exact, string? prefix, string? suffix, int at)
    {
        var match = new Quotation(exact, prefix, suffix).Find(Stored);
        Assert.Equal(QuotationMatch.Found(at), match);
        Assert.Equal(at, match.At);
        Assert.True(match is { IsFound: true, IsOrphan: false, IsAmbiguous: false });
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("we never said", null, null)]
    [InlineData("THEY SAID", null, null)]
    [InlineData("They  said", null, null)]
    [InlineData("They said:", null, "«we")]
    [InlineData("They said", "it.", null)]
    [InlineData("They said", null, " :")]
    [InlineData("We deny it", "Never! ", null)]
    [InlineData("esla", null, null)]
    [InlineData("\"we deny it\"", null, null)]
    public void Words_that_stand_nowhere_in_that_form_are_an_orphan(string exact, string? prefix, string? suffix)
    {
        var match = new Quotation(exact, prefix, suffix).Find(Stored);
        Assert.Equal(QuotationMatch.Orphan, match);
        Assert.True(match is { IsFound: false, IsOrphan: true, IsAmbiguous: false, At: null });
    }

    [Theory]
    [InlineData("We deny it", null, null)]
    [InlineData("deny it", null, null)]
    [InlineData("deny it", "e ", null)]
    public void Words_that_stand_at_several_places_are_ambiguous(string exact, string? prefix, string? suffix)
    {
        var match = new Quotation(exact, prefix, suffix).Find(Stored);
        Assert.Equal(QuotationMatch.Ambiguous, match);
        Assert.True(match is { IsFound: false, IsOrphan: false, IsAmbiguous: true, At: null });
    }

    [Fact]
    public void Places_that_overlap_count_as_several() => Assert.Equal(QuotationMatch.Ambiguous, new Quotation("aa").Find("aaa"));

    [Fact]
    public void Letters_that_only_look_alike_are_not_the_same()
    {
        Assert.Equal(QuotationMatch.Orphan, new Quotation("\u00c5").Find("A\u030a"));
        Assert.Equal(QuotationMatch.Orphan, new Quotation("а").Find("a"));
        Assert.Equal(QuotationMatch.Orphan, new Quotation("co-operate").Find("co\u00adoperate"));
        Assert.Equal(QuotationMatch.Orphan, new Quotation("a").Find(""));
    }

    [Fact]
    public void The_whole_text_can_be_quoted() => Assert.Equal(QuotationMatch.Found(0), new Quotation(Stored).Find(Stored));
}
