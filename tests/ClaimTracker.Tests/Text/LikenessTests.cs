using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

/// <summary>Spellings of one name meet across scripts and typing errors; other names stay apart.</summary>
public sealed class LikenessTests
{
    [Theory]
    [InlineData("Степанакерт", "Ստեփանակերտ", "Stepanakert", "STEPANAKERT")]
    [InlineData("Xankəndi", "Khankendi", "Ханкенди", "Xankendi")]
    [InlineData("Gəncə", "Ganja", "Гянджа", "Գյանջա", "Gence")]
    [InlineData("Əliyev", "Aliyev", "Алиев", "Ալիև")]
    [InlineData("Пашинян", "Pashinyan", "Փաշինյան", "Paşinyan")]
    [InlineData("Şuşa", "Shusha", "Шуша")]
    public void Spellings_of_one_name_are_one(params string[] spellings) =>
        Assert.All(spellings, spelling => Assert.True(IsSame(spellings[0], spelling), $"{spellings[0]} ({RoughText.Of(spellings[0])}) and {spelling} ({RoughText.Of(spelling)})"));

    [Theory]
    [InlineData("Ministry of Defence of Azerbaijan", "Azerbaijan Ministry of Defence")]
    [InlineData("The Coast Daily", "Coast Daily")]
    [InlineData("The Coast Daily", "The Coats Daily")]
    [InlineData("Nikol Pashinyan", "Pashinyan, Nikol")]
    [InlineData("Stepanakert", "Stepanakret")]
    public void A_typing_error_and_another_order_of_words_make_no_other_name(string one, string other) => Assert.True(IsSame(one, other));

    [Theory]
    [InlineData("Northland", "Southland")]
    [InlineData("Iran", "Iraq")]
    [InlineData("Armenia", "Albania")]
    [InlineData("Armenia", "Azerbaijan")]
    [InlineData("Northland’s ministry of defence", "Southland’s ministry of defence")]
    [InlineData("Ministry of Defence", "Ministry of Foreign Affairs")]
    [InlineData("Channel 1", "Channel 2")]
    [InlineData("", "Armenia")]
    public void Other_names_stay_apart(string one, string other) => Assert.False(IsSame(one, other));

    [Theory]
    [InlineData("abcd", "abcd", 0)]
    [InlineData("abcd", "acbd", 1)]
    [InlineData("abcd", "abd", 1)]
    [InlineData("abcd", "xbcdy", 2)]
    [InlineData("abcdefgh", "hgfedcba", 3)]
    public void A_distance_counts_single_letters_and_stops_counting(string one, string other, int distance) => Assert.Equal(distance, Likeness.Distance(one, other, 2));

    [Theory]
    [InlineData("https://www.news.example/a/?utm_source=x&id=7#top", "http://news.example/a?id=7")]
    [InlineData("https://news.example/", "https://NEWS.example")]
    [InlineData("https://news.example/a?b=1&a=2", "https://news.example/a?a=2&b=1&fbclid=9")]
    public void Spellings_of_one_address_are_one(string one, string other) => Assert.Equal(Address(one), Address(other));

    [Theory]
    [InlineData("https://news.example/a?id=7", "https://news.example/a?id=8")]
    [InlineData("https://news.example/a", "https://news.example/A")]
    [InlineData("https://news.example/a", "https://en.news.example/a")]
    [InlineData("https://news.example:8443/a", "https://news.example/a")]
    public void Other_addresses_stay_apart(string one, string other) => Assert.NotEqual(Address(one), Address(other), StringComparer.Ordinal);

    private static bool IsSame(string one, string other) => Likeness.IsSameName(Likeness.Words(one), Likeness.Words(other));

    private static string Address(string text) => WebAddress.TryRead(text, out var address) ? SameAddress.Of(address) : throw new ArgumentException(text, nameof(text));
}
