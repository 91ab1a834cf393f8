using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Account.SigningIn;

/// <summary>Signs a visitor in and leads on to where they wanted to go. A refusal takes half a second at least, whoever was asked for.</summary>
public sealed partial class SignInPage
{
    [Inject]
    private RecordSignIn Deed { get; set; } = null!;

    [Inject]
    private GuardedTry Guard { get; set; } = null!;

    [Inject]
    private Arrival Arrival { get; set; } = null!;

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
        var outcome = await Guard.Try(place => Deed.Do(Draft, place), Draft.Email ?? string.Empty);
        Outcome = outcome;
        if (outcome.IsDone) await Arrival.Lead(outcome.Value, Return);
    }
}
