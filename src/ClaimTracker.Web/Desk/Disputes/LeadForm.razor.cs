using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Disputes;

/// <summary>Chooses the two claims by which the board shows the dispute.</summary>
public sealed partial class LeadForm
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private ChooseLeadPair Chooser { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private LeadDraft? Draft { get; set; }

    private WorkingCopy? Copy { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        if (Copy is { Dispute: var dispute })
            Draft ??= new LeadDraft { Version = dispute.Version, First = dispute.LeadFirstId?.ToString(), Second = dispute.LeadSecondId?.ToString() };
        else
            Answer.NotFound();
    }

    private Task Save() => Try(Saving, actor => Chooser.Do(actor, Id, Draft!.Version, Chosen(Draft.First), Chosen(Draft.Second)), _ => Addresses.Dispute(Id));

    /// <summary>Nothing chosen is no claim of this dispute, which the deed refuses.</summary>
    private static Guid Chosen(string? typed) => Guid.TryParse(typed, out var id) ? id : Guid.Empty;
}
