using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Submitting;

/// <summary>The submission of a dispute that waits for review; whoever submitted it can recall it here.</summary>
public sealed partial class OpenSubmissionPage
{
    [Inject]
    private ReadQueue Queue { get; set; } = null!;

    [Inject]
    private ReadSubmission Reading { get; set; } = null!;

    [Inject]
    private RecallSubmission Recaller { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = Removing)]
    private RemovalDraft? Recall { get; set; }

    private SubmissionView? View { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if ((await Queue.Read()).FirstOrDefault(entry => entry.DisputeId == Id) is { } waiting) View = await Reading.Read(waiting.SubmissionId);
        if (View is null) Answer.NotFound();
    }

    private Task TakeBack() => Try(Removing, actor => Recaller.Do(actor, View!.Submission.Id, Recall!.Version), _ => Addresses.Dispute(Id));
}
