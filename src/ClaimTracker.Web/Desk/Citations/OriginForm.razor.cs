using ClaimTracker.Disputes.Reading;
using ClaimTracker.Sources.Citations;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Citations;

/// <summary>An origin of the dispute: who it is and how it stands to the dispute.</summary>
public sealed partial class OriginForm
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private AmendOrigin Saver { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid OriginId { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private OriginDraft? Draft { get; set; }

    private WorkingCopy? Copy { get; set; }

    private Origin? Current { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        Current = Copy?.Origins.FirstOrDefault(origin => origin.Id == OriginId);
        Draft ??= Current is null ? null : OriginDraft.From(Current);
        if (Draft is null) Answer.NotFound();
    }

    private Task Save() => Try(Saving, actor => Saver.Do(actor, OriginId, Draft!), _ => $"{Addresses.Dispute(Id)}#origins");
}
