using System.Net;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Tests.Hosting;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>Guessing is slowed down by account and by address.</summary>
public sealed class PaceTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 250)]
    [InlineData(4, 500)]
    [InlineData(6, 2000)]
    [InlineData(7, 4000)]
    [InlineData(1000, 4000)]
    public void Every_failure_after_the_third_doubles_the_wait_up_to_four_seconds(int failures, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), SignInPace.WaitFor(failures));

    [Fact]
    public async Task Known_and_unknown_accounts_wait_alike()
    {
        await using var house = new House();
        using var visitor = house.Visitor();
        await visitor.Open("/account/sign-in");
        var waits = new List<long>();
        foreach (var email in new[] { "editor@sample.test", "nobody@sample.test" })
        {
            for (var i = 0; i < 5; i++) await visitor.Send("sign-in", ("Email", email), ("Password", "not the password"));
            var clock = System.Diagnostics.Stopwatch.StartNew();
            await visitor.Send("sign-in", ("Email", $" {email.ToUpperInvariant()} "), ("Password", "not the password"));
            waits.Add(clock.ElapsedMilliseconds);
        }
        Assert.All(waits, wait => Assert.InRange(wait, 1490, 20_000));
    }

    [Fact]
    public async Task An_address_from_which_too_much_failed_is_not_answered_even_with_the_right_password()
    {
        await using var site = Site.With(("RequestRates:Accounts", "1000"), ("RequestRates:FailedSignIns", "3"));
        using var visitor = new Visitor(site);
        await visitor.Open("/account/sign-in");
        for (var i = 0; i < 3; i++) await visitor.Send("sign-in", ("Email", $"nobody{i}@sample.test"), ("Password", "not the password"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.Send("sign-in", ("Email", House.Administrator), ("Password", "sample-data-only"));
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.InRange(visitor.Answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(15));
        Assert.Contains("from your network", visitor.Text, StringComparison.Ordinal);
        await visitor.SendAs("passkey", ("_Passkey.Credential", "{}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
    }
}
