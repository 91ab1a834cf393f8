using ClaimTracker.Claims.Replies;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Claims;

/// <summary>That a party was asked, or what was searched instead.</summary>
public sealed partial class ReplyForm
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private RecordReply Saver { get; set; } = null!;

    [Inject]
    private RemoveReply Remover { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid? ReplyId { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private ReplyDraft? Draft { get; set; }

    [SupplyParameterFromForm(FormName = Removing)]
    private RemovalDraft? Removal { get; set; }

    private WorkingCopy? Copy { get; set; }

    private ReplySought? Current { get; set; }

    private string Title => ReplyId is null ? "Record a reply sought" : "Amend the reply sought";

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        Current = Copy?.Replies.FirstOrDefault(reply => reply.Id == ReplyId);
        Draft ??= ReplyId is null ? new ReplyDraft() : Current is null ? null : ReplyDraft.From(Current);
        if (Copy is null || Draft is null) Answer.NotFound();
    }

    private Task Save() => Try(Saving, actor => Saver.Do(actor, Id, ReplyId, Draft!), _ => WayBack(Id, "replies"));

    private Task Remove() => Try(Removing, actor => Remover.Do(actor, ReplyId!.Value, Removal!.Version), _ => WayBack(Id, "replies"));
}
