using ClaimTracker.Disputes.Reading;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Disputes;

/// <summary>One side: its neutral label and its parties.</summary>
public sealed partial class SideForm
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private SaveSide Saver { get; set; } = null!;

    [Inject]
    private RemoveSide Remover { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid? SideId { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private SideDraft? Draft { get; set; }

    [SupplyParameterFromForm(FormName = Removing)]
    private RemovalDraft? Removal { get; set; }

    private Side? Current { get; set; }

    private WorkingCopy? Copy { get; set; }

    private string Title => SideId is null ? "Add a side" : "Amend the side";

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        Current = Copy?.Dispute.Sides.FirstOrDefault(side => side.Id == SideId);
        Draft ??= SideId is null ? new SideDraft() : Current is null ? null : SideDraft.From(Current);
        if (Copy is null || Draft is null) Answer.NotFound();
    }

    private Task Save() => Try(Saving, actor => Saver.Do(actor, Id, SideId, Draft!), _ => WayBack(Id));

    private Task Remove() => Try(Removing, actor => Remover.Do(actor, SideId!.Value, Removal!.Version), _ => WayBack(Id));
}
