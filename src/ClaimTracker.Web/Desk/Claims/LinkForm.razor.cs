using ClaimTracker.Claims.Links;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Claims;

/// <summary>How two claims of one dispute stand to each other.</summary>
public sealed partial class LinkForm
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private LinkClaims Saver { get; set; } = null!;

    [Inject]
    private RemoveLink Remover { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid? LinkId { get; set; }

    /// <summary>The claim that a new link starts from.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    private string? From { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private LinkDraft? Draft { get; set; }

    [SupplyParameterFromForm(FormName = Removing)]
    private RemovalDraft? Removal { get; set; }

    private WorkingCopy? Copy { get; set; }

    private Link? Current { get; set; }

    private string Title => LinkId is null ? "Link two claims" : "Amend the link";

    private static IEnumerable<NamedChoice> Kinds =>
        Terms.All<LinkKind>().Select(kind => new NamedChoice(kind.Code(), $"{(kind.IsAnswer() ? "answers" : "stands against")}: {kind.Word()}"));

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        Current = Copy?.Links.FirstOrDefault(link => link.Id == LinkId);
        Draft ??= LinkId is null ? new LinkDraft { FromId = From } : Current is null ? null : LinkDraft.From(Current);
        if (Copy is null || Draft is null) Answer.NotFound();
    }

    private Task Save() => Try(Saving, actor => Saver.Do(actor, Id, LinkId, Draft!), _ => Guid.TryParse(Draft!.FromId, out var from) && CameFrom is not null ? WayBack(Id, from) : WayBack(Id, "links"));

    private Task Remove() => Try(Removing, actor => Remover.Do(actor, LinkId!.Value, Removal!.Version), _ => WayBack(Id, "links"));
}
