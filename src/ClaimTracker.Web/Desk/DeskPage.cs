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
