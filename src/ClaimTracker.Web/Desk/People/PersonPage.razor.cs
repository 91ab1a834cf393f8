using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.People;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.People;

/// <summary>One account, as its administrator keeps it.</summary>
public sealed partial class PersonPage
{
    private const string Linking = "link";
    private const string Closing = "deactivate";
    private const string Opening = "reactivate";

    [Inject]
    private ReadPeople Reading { get; set; } = null!;

    [Inject]
    private SetRoles Roles { get; set; } = null!;

    [Inject]
    private InviteAccount Inviting { get; set; } = null!;

    [Inject]
    private IssueResetLink Resetting { get; set; } = null!;

    [Inject]
    private DeactivateAccount Deactivating { get; set; } = null!;

    [Inject]
    private ReactivateAccount Reactivating { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private RolesDraft? Draft { get; set; }

    private PersonEntry? Entry { get; set; }

    private IssuedLink? Issued { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Entry = await Reading.One(Id);
        if (Entry is null) Answer.NotFound();
    }

    private async Task Give()
    {
        await Try(Saving, actor => Roles.Do(actor, Id, Draft!), _ => PeopleAddresses.Of(Id));
        Entry = await Reading.One(Id);
    }

    private async Task Issue()
    {
        var outcome = await Try(Linking, actor => Entry!.State == AccountState.Invited
            ? Inviting.Do(actor, new InvitationDraft { Email = Entry.Email, Roles = [.. Entry.Roles.Select(role => role.Code())] })
            : Resetting.Do(actor, Id));
        if (outcome.IsDone) Issued = outcome.Value;
        Entry = await Reading.One(Id);
    }

    private Task Close() => Try(Closing, actor => Deactivating.Do(actor, Id), _ => PeopleAddresses.Of(Id));

    private Task Open() => Try(Opening, actor => Reactivating.Do(actor, Id), _ => PeopleAddresses.Of(Id));
}
