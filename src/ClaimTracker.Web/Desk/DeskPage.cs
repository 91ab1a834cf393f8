using ClaimTracker.Data;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Endpoints;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk;

/// <summary>A newsroom page with forms: what was posted is tried as a deed of the signed-in person; refused, the page comes again with everything typed and the fitting status.</summary>
public abstract class DeskPage : ComponentBase
{
    /// <summary>The names of the two forms that most pages have.</summary>
    protected const string Saving = "save";

    protected const string Removing = "remove";

    /// <summary>“pair” where the person came from the pair editor.</summary>
    [SupplyParameterFromQuery(Name = "back")]
    protected string? CameFrom { get; set; }

    private bool IsFromPair => CameFrom == "pair";

    private string? tried;
    private Outcome? outcome;

    [Inject]
    protected CurrentActor Person { get; set; } = null!;

    [Inject]
    protected Answer Answer { get; set; } = null!;

    /// <summary>The signed-in person's account; the empty id, which is nobody's, once they are signed out.</summary>
    protected async Task<Guid> MyId() => (await Person.Find()).AccountId ?? Guid.Empty;

    /// <summary>What came of the last attempt with that form; empty when another one was posted, or none.</summary>
    protected Outcome? OutcomeOf(string form) => form == tried ? outcome : null;

    /// <summary>The page of a dispute from which the person came: its working copy, or the pair editor.</summary>
    protected string WayBack(Guid dispute) => IsFromPair ? Addresses.Pair(dispute) : Addresses.Dispute(dispute);

    /// <summary>The same, at a claim.</summary>
    protected string WayBack(Guid dispute, Guid claim) => IsFromPair ? Addresses.ClaimInPair(dispute, claim) : Addresses.ClaimInCopy(dispute, claim);

    /// <summary>The same, at a part of the working copy that the pair editor has no place of its own for.</summary>
    protected string WayBack(Guid dispute, string part) => IsFromPair ? Addresses.Pair(dispute) : $"{Addresses.Dispute(dispute)}#{part}";

    /// <summary>Another form that leads back to where this one does.</summary>
    protected string Onward(string form) => IsFromPair ? Addresses.BackToPair(form) : form;

    /// <summary>Does the deed that a form asks for.</summary>
    protected async Task<TOutcome> Try<TOutcome>(string form, Func<Actor, Task<TOutcome>> deed) where TOutcome : Outcome
    {
        var came = await deed(await Person.Find());
        (tried, outcome) = (form, came);
        Answer.With(came);
        return came;
    }

    /// <summary>Does the deed and, when it is done, leads on.</summary>
    protected async Task Try<TOutcome>(string form, Func<Actor, Task<TOutcome>> deed, Func<TOutcome, string> then) where TOutcome : Outcome
    {
        var came = await Try(form, deed);
        if (came.IsDone) Answer.GoTo(then(came));
    }
}
