using ClaimTracker.Accounts.SecondFactor;

namespace ClaimTracker.Tests.Accounts;

public sealed class TotpTests
{
    /// <summary>RFC 6238, appendix B: the ASCII secret 12345678901234567890, SHA-1; the last six of the eight digits there.</summary>
    private const string RfcSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_rfc(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(RfcSecret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void One_step_early_or_late_is_accepted_and_no_more()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        foreach (var (offset, fits) in new[] { (-2, false), (-1, true), (0, true), (1, true), (2, false) })
            Assert.Equal(fits, Totp.Match(RfcSecret, Totp.Code(RfcSecret, Totp.StepAt(now) + offset), now, lastUsed: 0) is not null);
    }

    [Fact]
    public void A_step_that_was_used_and_those_before_it_are_refused()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = Totp.StepAt(now);
        foreach (var (offset, fits) in new[] { (-1, false), (0, false), (1, true) })
            Assert.Equal(fits, Totp.Match(RfcSecret, Totp.Code(RfcSecret, step + offset), now, lastUsed: step) is not null);
    }

    /// <summary>RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_is_that_of_the_rfc(string text, string written)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(text);
        Assert.Equal(written, Base32.Write(bytes));
        Assert.Equal(bytes, Base32.Read(written));
    }

    [Fact]
    public void A_secret_has_twenty_bytes_and_an_address_that_apps_read()
    {
        var secret = Totp.NewSecret();
        Assert.True(Totp.IsSecret(secret));
        Assert.NotEqual(secret, Totp.NewSecret(), StringComparer.Ordinal);
        foreach (var wrong in new[] { null, "", "MZXW6", "not base 32!", secret + "MZXW6YTB", secret.ToLowerInvariant() }) Assert.False(Totp.IsSecret(wrong), wrong);
        Assert.Equal($"otpauth://totp/ClaimTracker:a%2Bb%40newsroom.test?secret={secret}&issuer=ClaimTracker", Totp.Address(secret, "a+b@newsroom.test"));
    }
}
