using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Desk;
using ClaimTracker.Web.Endpoints;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Account.Pages;

/// <summary>Signs a visitor in and leads on to where they wanted to go. A refusal takes half a second at least, whoever was asked for.</summary>
public sealed partial class SignInPage
{
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(500);

    [Inject]
    private RecordSignIn Deed { get; set; } = null!;

    [Inject]
    private SignInCookie Cookie { get; set; } = null!;

    [Inject]
    private Answer Answer { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "sign-in")]
    private SignInDraft Draft { get; set; } = null!;

    [SupplyParameterFromQuery(Name = LocalAddress.ReturnParameter)]
    private string? Return { get; set; }

    [SupplyParameterFromQuery(Name = SignInNews.Parameter)]
    private string? News { get; set; }

    private Outcome? Outcome { get; set; }

    protected override void OnInitialized() => Draft ??= new SignInDraft();

    private async Task SignIn()
    {
        var leastTime = Task.Delay(LeastTime);
        var outcome = await Deed.Do(Draft);
        if (outcome.IsDone)
        {
            var person = await Cookie.Give(outcome.Value);
            var writes = person.IsInRole(nameof(Role.FactChecker)) || person.IsInRole(nameof(Role.Editor));
            Answer.GoTo(LocalAddress.Or(Return, writes ? Addresses.MyWork : Addresses.People));
            return;
        }
        await leastTime;
        Outcome = outcome;
        Answer.With(outcome);
    }
}
