using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("hy", "hy", "Armenian", "ltr")]
    [InlineData("AZ-latn-az", "az-Latn-AZ", "Azerbaijani (Latin script, Azerbaijan)", "ltr")]
    [InlineData("az-Arab", "az-Arab", "Azerbaijani (Arabic script)", "rtl")]
    [InlineData("ru", "ru", "Russian", "ltr")]
    [InlineData("fa-IR", "fa-IR", "Persian (Iran)", "rtl")]
    [InlineData("ar", "ar", "Arabic", "rtl")]
    [InlineData("ar-Latn", "ar-Latn", "Arabic (Latin script)", "ltr")]
    [InlineData("he", "he", "Hebrew", "rtl")]
    [InlineData("ku-Arab", "ku-Arab", "Kurdish (Arabic script)", "rtl")]
    [InlineData(" tr-TR ", "tr-TR", "Turkish (Türkiye)", "ltr")]
    [InlineData("es-419", "es-419", "Spanish (419)", "ltr")]
    [InlineData("und", "und", "language not known", "ltr")]
    [InlineData("xqz", "xqz", "xqz", "ltr")]
    public void A_tag_gets_its_usual_form_a_name_and_a_direction(string text, string tag, string name, string direction)
    {
        Assert.True(LanguageTag.TryRead(text, out var read));
        Assert.Equal((tag, name, direction), (read.Text, read.DisplayName, read.Direction));
    }

    [Theory]
    // The examples of RFC 5646, appendix A.
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("ja")]
    [InlineData("i-enochian")]
    [InlineData("zh-Hant")]
    [InlineData("zh-Hans")]
    [InlineData("sr-Cyrl")]
    [InlineData("sr-Latn")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("cmn-Hans-CN")]
    [InlineData("zh-yue-HK")]
    [InlineData("yue-HK")]
    [InlineData("zh-Hans-CN")]
    [InlineData("sr-Latn-RS")]
    [InlineData("sl-rozaj")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("sl-nedis")]
    [InlineData("de-CH-1901")]
    [InlineData("sl-IT-nedis")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    [InlineData("es-419")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("az-Arab-x-aze-derbend")]
    [InlineData("x-whatever")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("de-Qaaa")]
    [InlineData("sr-Latn-QM")]
    [InlineData("sr-Qaaa-RS")]
    [InlineData("en-US-u-islamcal")]
    [InlineData("zh-CN-a-myext-x-private")]
    [InlineData("en-a-myext-b-another")]
    // Old registered tags, regular and irregular, and longer languages.
    [InlineData("en-GB-oed")]
    [InlineData("i-klingon")]
    [InlineData("sgn-BE-FR")]
    [InlineData("art-lojban")]
    [InlineData("zh-min-nan")]
    [InlineData("abcde")]
    [InlineData("de-1996")]
    [InlineData("az-u-ca-gregory-nu-latn")]
    public void A_well_formed_tag_is_kept_in_its_usual_letter_case(string text)
    {
        Assert.True(LanguageTag.TryRead(text, out var tag));
        Assert.Equal(text, tag.Text);
        Assert.True(LanguageTag.TryRead(text.ToUpperInvariant(), out var upper));
        Assert.Equal(text, upper.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("english-languages")]
    [InlineData("de-419-DE")]
    [InlineData("a-DE")]
    [InlineData("ar-a-aaa-b-bbb-a-ccc")]
    [InlineData("de-1996-1996")]
    [InlineData("en-a")]
    [InlineData("en-x")]
    [InlineData("x")]
    [InlineData("en_US")]
    [InlineData("en--US")]
    [InlineData("-en")]
    [InlineData("en-")]
    [InlineData("i-unknown")]
    [InlineData("en-Latn-Cyrl")]
    [InlineData("en-toolongsubtag")]
    [InlineData("hу")]
    [InlineData("en US")]
    [InlineData("en\"onclick")]
    [InlineData("sl-rozaj-ROZAJ")]
    public void An_ill_formed_tag_is_refused(string? text) => Assert.False(LanguageTag.TryRead(text, out _));

    [Fact]
    public void An_overlong_tag_is_refused() =>
        Assert.False(LanguageTag.TryRead("x-" + string.Join('-', Enumerable.Repeat("abcdefgh", 10)), out _));
}
