using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication.Differences;
using ClaimTracker.Review;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Submitting;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Submitting;

/// <summary>What submitting would freeze, as readers will see it, with what is missing, what changed, and the notices that are proposed for what changed.</summary>
public sealed partial class SubmitPage
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private PreviewSubmission Previewing { get; set; } = null!;

    [Inject]
    private SubmitDispute Submitter { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private SubmitDraft? Draft { get; set; }

    private Dispute? Dispute { get; set; }

    private SubmissionPreview? Preview { get; set; }

    /// <summary>What readers must be told of; nothing before the first edition.</summary>
    private IReadOnlyList<SubjectDifference> Announced { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Dispute = (await Reading.Read(Id))?.Dispute;
        Preview = await Previewing.Read(Id);
        if (Dispute is null || Preview is null)
        {
            Answer.NotFound();
            return;
        }
        Draft ??= new SubmitDraft { Version = Dispute.Version };
        if (Dispute.LatestEdition > 0) Announced = [.. Preview.Differences.Where(subject => subject.Matters)];
        Draft.Notices = [.. Announced.Select(subject => Typed(subject.ClaimId?.ToString()))];
    }

    private NoticeDraft Typed(string? claimId) =>
        Draft!.Notices.FirstOrDefault(notice => (string.IsNullOrEmpty(notice.ClaimId) ? null : notice.ClaimId) == claimId) ?? new NoticeDraft { ClaimId = claimId };

    private Task Submit() => Try(Saving, actor => Submitter.Do(actor, Id, Draft!), _ => Addresses.OpenSubmission(Id));
}
