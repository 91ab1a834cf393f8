using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class CommonPasswordsTests
{
    private static readonly string[] Context = ["ClaimTracker", "second-checker"];

    [Theory]
    // Common words, alone, doubled, with digits and signs, in other letter case and with digits for letters.
    [InlineData("passwordpassword")]
    [InlineData("Password1234")]
    [InlineData("Password2020!")]
    [InlineData("P@ssw0rd12345")]
    [InlineData("p455w0rd!!!!!")]
    [InlineData("Passw0rd!Passw0rd!")]
    [InlineData("123password123")]
    [InlineData("paaasswooord1")]
    [InlineData("administrator")]
    [InlineData("Administrator1!")]
    [InlineData("adm1n1strat0r")]
    [InlineData("iloveyou1234")]
    [InlineData("ILoveYou!!!!")]
    [InlineData("welcome-welcome")]
    [InlineData("letmeinletmein")]
    [InlineData("changeme2020")]
    [InlineData("SummerOctober2020")]
    [InlineData("qwertypassword")]
    [InlineData("dragonmonkey1")]
    [InlineData("tru5tn01admin")]
    [InlineData("парольпароль")]
    [InlineData("onetwothreefour")]
    // Keyboard walks.
    [InlineData("qwertyuiopas")]
    [InlineData("qwertyuiop[]")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("zaq12wsxcde3")]
    [InlineData("asdfghjkl123")]
    [InlineData("poiuytrewq12")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("йцукенгшщзхъ")]
    [InlineData("QWERTY123456")]
    // Counting and repetition.
    [InlineData("123456789012")]
    [InlineData("abcdefghijkl")]
    [InlineData("zyxwvutsrqpo")]
    [InlineData("aabbccddeeff")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("111111111111")]
    [InlineData("!!!!!!!!!!!!")]
    [InlineData("xk4xk4xk4xk4")]
    [InlineData("202020202020")]
    [InlineData("ababababababab")]
    [InlineData("x1x1x1x1x1x1x")]
    // Words of the context.
    [InlineData("claimtracker")]
    [InlineData("ClaimTracker2020!")]
    [InlineData("cl41mtr4ck3r")]
    [InlineData("second-checker")]
    [InlineData("SecondChecker99")]
    [InlineData("checkerchecker")]
    [InlineData("")]
    [InlineData("            ")]
    public void What_guessing_programs_try_first_is_common(string password) => Assert.True(CommonPasswords.IsCommon(password, Context));

    [Theory]
    [InlineData("sample-data-only")]
    [InlineData("correct-horse-battery-staple")]
    [InlineData("xq7#Lm2!vRt9")]
    [InlineData("483920174638")]
    [InlineData("the kettle hums at noon")]
    [InlineData("password-vexing-mollusc")]
    [InlineData("x7Kq9mZ2x7Kq9mZ2")]
    [InlineData("gəlin-çay-içək-birgə")]
    [InlineData("արևոտ օր է այսօր")]
    [InlineData("天気がとてもいいですね今日")]
    public void A_password_of_its_own_is_accepted(string password) => Assert.False(CommonPasswords.IsCommon(password, Context));

    [Theory]
    [InlineData("fact-checker")]
    [InlineData("second-checker")]
    [InlineData("editor")]
    [InlineData("second-editor")]
    [InlineData("admin")]
    public void The_sample_accounts_can_use_their_password(string account) =>
        Assert.False(CommonPasswords.IsCommon("sample-data-only", ["ClaimTracker", account]));

    [Fact]
    public void A_word_is_refused_only_where_the_context_suggests_it()
    {
        Assert.True(CommonPasswords.IsCommon("Mollusc-2020-mollusc", ["mollusc"]));
        Assert.False(CommonPasswords.IsCommon("Mollusc-2020-mollusc", Context));
        Assert.False(CommonPasswords.IsCommon("sample-data-only", ["a", "", "sam", "-"]));
    }

    [Fact]
    public void The_longest_password_is_judged_in_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.False(CommonPasswords.IsCommon(string.Concat(Enumerable.Range(0, 128).Select(i => (char)('a' + i * 7 % 26))), Context));
        Assert.True(CommonPasswords.IsCommon(new string('a', 128), Context));
        Assert.True(watch.ElapsedMilliseconds < 2_000);
    }

    [Fact]
    public void Broken_text_does_not_throw() => Assert.False(CommonPasswords.IsCommon("kettle-\ud800-mollusc", Context));
}
