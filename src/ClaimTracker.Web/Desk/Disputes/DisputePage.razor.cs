using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Web.Endpoints;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Disputes;

/// <summary>The working copy of a dispute: its claims by side with everything that hangs on them, what is missing, and the way to every form.</summary>
public sealed partial class DisputePage
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private ReadHolds Holding { get; set; } = null!;

    [Inject]
    private Answer Answer { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    private WorkingCopy? Copy { get; set; }

    private IReadOnlyList<OpenHold> Holds { get; set; } = [];

    private IReadOnlyList<Refusal> Missing { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        if (Copy is null)
        {
            Answer.NotFound();
            return;
        }
        Missing = Readiness.Missing(Copy);
        Holds = await Holding.Open(Id);
    }
}
