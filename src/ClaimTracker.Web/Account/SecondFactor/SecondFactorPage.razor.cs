using ClaimTracker.Accounts.Passkeys;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Data;
using ClaimTracker.Web.Account.Passkeys;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace ClaimTracker.Web.Account.SecondFactor;

/// <summary>A person's second factors. Where the role asks for one that is not there yet, this page and the one for the app are all that opens.</summary>
public sealed partial class SecondFactorPage
{
    private const string Adding = "add-passkey";
    private const string Dropping = "drop-app";
    private const string Renewing = "renew-codes";

    [Inject]
    private ReadSecondFactor Reading { get; set; } = null!;

    [Inject]
    private ReadPeople People { get; set; } = null!;

    [Inject]
    private AddPasskey AddDeed { get; set; } = null!;

    [Inject]
    private RemoveAuthenticator DropDeed { get; set; } = null!;

    [Inject]
    private RenewRecoveryCodes RenewDeed { get; set; } = null!;

    [Inject]
    private PasskeyCeremony Ceremony { get; set; } = null!;

    [Inject]
    private SignInCookie Cookie { get; set; } = null!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = null!;

    [SupplyParameterFromForm(FormName = Adding)]
    private PasskeyDraft? Passkey { get; set; }

    [SupplyParameterFromForm(FormName = Adding, Name = "_Passkey")]
    private PasskeyAnswer? Posted { get; set; }

    private SecondFactorEntry Factors { get; set; } = new(null, [], 0);

    private PasskeyQuestion? Question { get; set; }

    private IReadOnlyList<string> Codes { get; set; } = [];

    private bool IsMissing { get; set; }

    protected override async Task OnInitializedAsync()
    {
        IsMissing = SessionCheck.LacksSecondFactor((await Authentication).User);
        await Read(await Person.Find());
    }

    private async Task Add()
    {
        var actor = await Person.Find();
        var outcome = await Try(Adding, async me => await AddDeed.Do(me, await Ceremony.HearAdded(me.AccountId!.Value, Posted ?? new PasskeyAnswer()), Passkey ?? new PasskeyDraft()));
        if (outcome.IsDone) await Took(outcome.Value);
        await Read(actor);
    }

    private async Task Drop()
    {
        var outcome = await Try(Dropping, actor => DropDeed.Do(actor));
        if (!outcome.IsDone) return;
        await Cookie.Give(outcome.Value);
        Answer.GoTo(LocalAddress.SecondFactor);
    }

    private async Task Renew()
    {
        var outcome = await Try(Renewing, actor => RenewDeed.Do(actor));
        if (outcome.IsDone) Codes = outcome.Value;
        await Read(await Person.Find());
    }

    private async Task Took(SecondFactorAdded added)
    {
        await Cookie.Give(added.Session);
        (IsMissing, Codes, Passkey) = (false, added.Codes, null);
        if (Codes.Count == 0) Answer.GoTo(LocalAddress.SecondFactor);
    }

    private async Task Read(Actor actor)
    {
        if (actor.AccountId is not { } me || await People.One(me) is not { } entry) return;
        Factors = await Reading.Of(me);
        Question = await Ceremony.AskToAdd(me, entry.Email);
    }
}
