using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Together.Comments.Reading;
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
    private ReadSeals Sealing { get; set; } = null!;

    [Inject]
    private ReadThreads Threads { get; set; } = null!;

    [Inject]
    private Answer Answer { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    private WorkingCopy? Copy { get; set; }

    private IReadOnlyList<OpenHold> Holds { get; set; } = [];

    /// <summary>The seal that is asked for or in force.</summary>
    private OpenSeal? Seal { get; set; }

    private IReadOnlyList<Refusal> Missing { get; set; } = [];

    /// <summary>How many threads are open, by the id of what they are about.</summary>
    private IReadOnlyDictionary<Guid, int> OpenThreads { get; set; } = new Dictionary<Guid, int>();

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        if (Copy is null)
        {
            Answer.NotFound();
            return;
        }
        (Missing, Holds, Seal, OpenThreads) = (Readiness.Missing(Copy), await Holding.Open(Id), await Sealing.On(Id), await Threads.Open(Id));
    }
}
