using System.Globalization;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Web.Endpoints;

namespace ClaimTracker.Web.Account.SigningIn;

/// <summary>
/// Every try to sign in goes through here: it is slowed down by account and by address, a failure is counted, and the answer to a failure takes half a second at least, so that its time tells nothing.
/// </summary>
public sealed class GuardedTry(SignInPace pace, IHttpContextAccessor http, Answer answer)
{
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(500);

    /// <param name="deed">Tries it, from that place.</param>
    /// <param name="account">The account that is tried, as typed; null where the answer itself says whose it is.</param>
    public async Task<Outcome<SignedIn>> Try(Func<SignInPlace, Task<Outcome<SignedIn>>> deed, string? account)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("Only a page that is rendered for a request can sign in.");
        if (pace.ClosedFor(context) is { } wait)
        {
            answer.TooMany(wait);
            return Outcome<SignedIn>.Refused(RefusalKind.Invalid, [new Refusal(string.Empty,
                $"Too many sign-ins from your network failed. Try again in {Math.Ceiling(wait.TotalMinutes).ToString(CultureInfo.InvariantCulture)} minutes.")]);
        }
        if (account is not null) await pace.Wait(account, context.RequestAborted);
        var leastTime = Task.Delay(LeastTime, context.RequestAborted);
        var outcome = await deed(SignInPlaces.Of(context));
        if (outcome.IsDone)
        {
            if (account is not null && outcome.Value.Halfway is null) pace.Succeeded(account);
            return outcome;
        }
        pace.Failed(context, account);
        await leastTime;
        answer.With(outcome);
        return outcome;
    }
}
