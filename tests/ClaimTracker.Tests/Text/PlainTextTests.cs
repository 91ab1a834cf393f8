using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one\ntwo\tthree")]
    [InlineData("one\r\ntwo")]
    [InlineData("Gəncə Գանձակ Гянджа گنجه 😀\u202e\u2066\u200f")]
    [InlineData("zero\u200djoiner \ufeff")]
    public void Ordinary_text_has_no_fault(string text) => Assert.Null(PlainText.Fault(text));

    [Theory]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a\u0007", "U+0007")]
    [InlineData("a\rb", "U+000D")]
    [InlineData("\u001b[31m", "U+001B")]
    [InlineData("\u007f", "U+007F")]
    [InlineData("\u0085", "U+0085")]
    [InlineData("\ufffe", "U+FFFE")]
    [InlineData("\uffff", "U+FFFF")]
    [InlineData("\ufdd0", "U+FDD0")]
    [InlineData("\U0001fffe", "U+1FFFE")]
    [InlineData("\U0010ffff", "U+10FFFF")]
    public void What_cannot_be_kept_is_named(string text, string code) => Assert.Contains(code, PlainText.Fault(text), StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_named()
    {
        Assert.Contains("U+D800", PlainText.Fault("a\ud800"), StringComparison.Ordinal);
        Assert.Contains("U+DC00", PlainText.Fault("\udc00a"), StringComparison.Ordinal);
        Assert.Contains("U+D83D", PlainText.Fault("\ud83d\ud83d\ude00"), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_words_are_trimmed_and_composed() => Assert.Equal("Xank\u0259ndi\n\u00c5", PlainText.Clean(" \tXank\u0259ndi\r\nA\u030a \r\n"));

    [Fact]
    public void Words_as_said_keep_every_character_but_the_line_ends() =>
        Assert.Equal(" A\u030a\n\n ", PlainText.CleanVerbatim(" A\u030a\r\n\n "));

    [Fact]
    public void Cleaning_and_folding_broken_text_do_not_throw() => Assert.Equal(("a\ud800", "x y"), (PlainText.Clean(" a\ud800 "), PlainText.Fold("x\ud800y")));

    [Theory]
    [InlineData('\u061c', "[ALM]")]
    [InlineData('\u200e', "[LRM]")]
    [InlineData('\u200f', "[RLM]")]
    [InlineData('\u202a', "[LRE]")]
    [InlineData('\u202b', "[RLE]")]
    [InlineData('\u202c', "[PDF]")]
    [InlineData('\u202d', "[LRO]")]
    [InlineData('\u202e', "[RLO]")]
    [InlineData('\u2066', "[LRI]")]
    [InlineData('\u2067', "[RLI]")]
    [InlineData('\u2068', "[FSI]")]
    [InlineData('\u2069', "[PDI]")]
    public void Characters_that_turn_the_direction_are_shown_by_name(char control, string name) =>
        Assert.Equal(
            [new TextRun("a"), new TextRun(control.ToString(), name), new TextRun("b")],
            PlainText.Visible($"a{control}b"));

    [Fact]
    public void Text_without_such_characters_is_one_run()
    {
        Assert.Equal([new TextRun("plain")], PlainText.Visible("plain"));
        Assert.Empty(PlainText.Visible(""));
        Assert.Equal(2, PlainText.Visible("\u202e\u202c").Count(run => run.IsControl));
    }

    [Theory]
    [InlineData("Gəncə", "gence")]
    [InlineData("GƏNCƏ", "gence")]
    [InlineData("Gence", "gence")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ISPARTA ısparta", "isparta isparta")]
    [InlineData("Qarabağ, Şuşa – Çıraqqala", "qarabag susa ciraqqala")]
    [InlineData("Łódź Øst Đà", "lodz ost da")]
    [InlineData("Straße Æther", "strasse aether")]
    [InlineData("ՍՏԵՓԱՆԱԿԵՐՏ", "ստեփանակերտ")]
    [InlineData("ինչո՞ւ", "ինչու")]
    [InlineData("և", "եւ")]
    [InlineData("ГЯНДЖА, Ёлка Й", "гянджа елка и")]
    [InlineData("كتاب يد", "کتاب ید")]
    [InlineData("گَنجه", "گنجه")]
    [InlineData("۲۰۲۰ ٧", "2020 7")]
    [InlineData("  \"Hello\",\n world!!  ", "hello world")]
    [InlineData("co\u00adoperate\u200b \u202e", "cooperate")]
    [InlineData("don't stop-gap", "don t stop gap")]
    [InlineData("ﬁre Ⅳ", "fire iv")]
    [InlineData("7 dead, 33 injured", "7 dead 33 injured")]
    [InlineData("", "")]
    [InlineData("...", "")]
    public void Search_folds_text_alike(string text, string folded) => Assert.Equal(folded, PlainText.Fold(text));

    [Theory]
    [InlineData("Gəncə, İstanbul Ёлка ՍՏԵՓԱՆԱԿԵՐՏ Straße")]
    [InlineData("½ ㎏ ﷺ Ǆ")]
    public void Folding_twice_changes_nothing(string text)
    {
        var once = PlainText.Fold(text);
        Assert.Equal(once, PlainText.Fold(once));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    public void The_language_of_the_machine_does_not_matter(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            Assert.Equal("istanbul isparta iii", PlainText.Fold("İSTANBUL ISPARTA Iiı"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
