using ClaimTracker.Claims;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Claims;

/// <summary>Asks once more before a claim leaves the working copy, and says what goes with it.</summary>
public sealed partial class RemoveClaimPage
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private RemoveClaim Remover { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid ClaimId { get; set; }

    [SupplyParameterFromForm(FormName = Removing)]
    private RemovalDraft? Removal { get; set; }

    private WorkingCopy? Copy { get; set; }

    private Claim? Current { get; set; }

    private string Parts
    {
        get
        {
            var citations = Copy!.CitationsOf(ClaimId).Count();
            var links = Copy.Links.Count(link => link.FromId == ClaimId || link.ToId == ClaimId);
            var replies = Copy.Replies.Count(reply => reply.ClaimId == ClaimId);
            return $"{Named.Count(citations, "citation")}, {Named.Count(links, "link")}, {Named.Count(replies, "entry on a reply sought", "entries on replies sought")} and {(Copy.VerdictOn(ClaimId) is null ? "no" : "its")} verdict";
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        Current = Copy?.Claims.FirstOrDefault(claim => claim.Id == ClaimId);
        if (Current is null) Answer.NotFound();
    }

    private Task Remove() => Try(Removing, actor => Remover.Do(actor, ClaimId, Removal!.Version), _ => Addresses.Dispute(Id));
}
