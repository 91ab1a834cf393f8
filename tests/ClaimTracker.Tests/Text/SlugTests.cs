using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Night strike on Ganja, 11 October 2020", "night-strike-on-ganja-11-october-2020")]
    [InlineData("Gəncəyə gecə zərbəsi: Şuşa, Xankəndi, Çıraqqala, İğdır", "genceye-gece-zerbesi-susa-xankendi-ciraqqala-igdir")]
    [InlineData("Ստեփանակերտ", "stepanakert")]
    [InlineData("Շուշի և Գանձակ", "shushi-ev-gandzak")]
    [InlineData("Гянджа, Степанакерт и Ходжалы", "gyandzha-stepanakert-i-khodzhaly")]
    [InlineData("Щёлково объект Йод", "shchyolkovo-obekt-yod")]
    [InlineData("Київ", "kiyiv")]
    [InlineData("Who broke the ceasefire?", "who-broke-the-ceasefire")]
    [InlineData("Azerbaijan's and Armenia’s claims", "azerbaijans-and-armenias-claims")]
    [InlineData("  --Łódź & Straße--  ", "lodz-strasse")]
    [InlineData("گنجه 2020", "2020")]
    [InlineData("گنجه", "")]
    [InlineData("", "")]
    [InlineData("😀", "")]
    public void A_slug_is_made_from_the_title(string title, string slug)
    {
        Assert.Equal(slug, Slug.From(title));
        Assert.Equal(slug.Length > 0, Slug.IsValid(slug));
    }

    [Fact]
    public void A_long_title_is_cut_between_words_and_a_long_word_within()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("ceasefire", 20)));
        Assert.Equal(string.Join('-', Enumerable.Repeat("ceasefire", 8)), slug);
        Assert.Equal(new string('a', Slug.MaxLength), Slug.From(new string('a', 200) + " b"));
    }

    [Fact]
    public void Broken_text_makes_a_slug_too() => Assert.Equal("a-b", Slug.From("a\ud800b"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("gəncə")]
    [InlineData("a\n")]
    public void What_is_no_slug_is_not_valid(string? text) => Assert.False(Slug.IsValid(text));

    [Fact]
    public void A_slug_has_at_most_80_characters()
    {
        Assert.True(Slug.IsValid(new string('a', 80)));
        Assert.False(Slug.IsValid(new string('a', 81)));
    }
}
