using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Review.Interests;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Account.Sessions;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.People;

/// <summary>One account, as its administrator keeps it.</summary>
public sealed partial class PersonPage
{
    private const string Linking = "link";
    private const string Closing = "deactivate";
    private const string Opening = "reactivate";
    private const string Ending = "end";
    private const string Losing = "factor";

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

    [Inject]
    private ReadSessions ReadingSessions { get; set; } = null!;

    [Inject]
    private EndSession EndingSession { get; set; } = null!;

    [Inject]
    private ReadSecondFactor ReadingFactors { get; set; } = null!;

    [Inject]
    private ResetSecondFactor ResettingFactor { get; set; } = null!;

    [Inject]
    private ReadInterests ReadingInterests { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private RolesDraft? Draft { get; set; }

    [SupplyParameterFromForm(FormName = Ending)]
    private SessionChoiceDraft? Chosen { get; set; }

    private PersonEntry? Entry { get; set; }

    private IReadOnlyList<SessionEntry> Sessions { get; set; } = [];

    private SecondFactorEntry Factors { get; set; } = new(null, [], 0);

    private IReadOnlyList<DeclaredInterest> Interests { get; set; } = [];

    private Guid? Here { get; set; }

    private IssuedLink? Issued { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Entry = await Reading.One(Id);
        if (Entry is null)
        {
            Answer.NotFound();
            return;
        }
        Sessions = await ReadingSessions.Of(Id);
        Factors = await ReadingFactors.Of(Id);
        Interests = await ReadingInterests.Of(Id);
        Here = (await Person.Find()).SessionId;
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

    private Task End() => Try(Ending, actor => EndingSession.Do(actor, Chosen?.Id ?? Guid.Empty), _ => PeopleAddresses.Of(Id));

    private Task TakeFactors() => Try(Losing, actor => ResettingFactor.Do(actor, Id), _ => PeopleAddresses.Of(Id));

    private Task Close() => Try(Closing, actor => Deactivating.Do(actor, Id), _ => PeopleAddresses.Of(Id));

    private Task Open() => Try(Opening, actor => Reactivating.Do(actor, Id), _ => PeopleAddresses.Of(Id));
}
