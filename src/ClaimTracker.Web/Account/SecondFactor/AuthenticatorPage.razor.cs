using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Account.SecondFactor;

/// <summary>Connects an authenticator app. The secret that is offered comes back sealed, so that it is one of ours and of this session; nothing is stored before a code of the app was seen.</summary>
public sealed partial class AuthenticatorPage
{
    [Inject]
    private SetUpAuthenticator Deed { get; set; } = null!;

    [Inject]
    private ReadPeople People { get; set; } = null!;

    [Inject]
    private Sealed Sealing { get; set; } = null!;

    [Inject]
    private SignInCookie Cookie { get; set; } = null!;

    [SupplyParameterFromForm(FormName = Saving)]
    private SecondStepDraft Draft { get; set; } = null!;

    [SupplyParameterFromForm(FormName = Saving, Name = "_Offer")]
    private string? Posted { get; set; }

    private string? Kept { get; set; }

    private string Secret { get; set; } = string.Empty;

    private string Offer { get; set; } = string.Empty;

    private string Email { get; set; } = string.Empty;

    private SecondFactorAdded? Added { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Draft ??= new SecondStepDraft();
        var actor = await Person.Find();
        if (actor.AccountId is { } me) Email = (await People.One(me))?.Email ?? string.Empty;
        var purpose = $"authenticator of session {actor.SessionId}";
        Kept = Sealing.Open(Posted, purpose);
        Secret = Kept ?? Totp.NewSecret();
        Offer = Kept is null ? Sealing.Close(Secret, purpose) : Posted!;
    }

    private async Task SetUp()
    {
        var outcome = await Try(Saving, actor => Deed.Do(actor, Kept, Draft));
        if (!outcome.IsDone) return;
        Added = outcome.Value;
        await Cookie.Give(outcome.Value.Session);
    }
}
