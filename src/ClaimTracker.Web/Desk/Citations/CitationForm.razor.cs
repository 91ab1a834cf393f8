using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Citations;

/// <summary>Ties a claim to a source: what the source does for it, on whom it rests, and the exact words. A new source, outlet or origin is described in place.</summary>
public sealed partial class CitationForm
{
    /// <summary>The button that fills the source from what was pasted, and saves nothing.</summary>
    public const string FillFields = "fill";

    private const string Another = "another";

    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private ReadRecords Records { get; set; } = null!;

    [Inject]
    private CiteSource Saver { get; set; } = null!;

    [Inject]
    private RemoveCitation Remover { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid ClaimId { get; set; }

    [Parameter]
    public Guid? CitationId { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private CitationDraft? Draft { get; set; }

    [SupplyParameterFromForm(FormName = Saving, Name = RowButtons.Name)]
    private string? Pressed { get; set; }

    [SupplyParameterFromForm(FormName = Removing)]
    private RemovalDraft? Removal { get; set; }

    private WorkingCopy? Copy { get; set; }

    private Claim? Claim { get; set; }

    private Citation? Current { get; set; }

    private string Title => CitationId is null ? "Cite a source" : "Amend the citation";

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        Claim = Copy?.Claims.FirstOrDefault(claim => claim.Id == ClaimId);
        Current = Copy?.CitationsOf(ClaimId).FirstOrDefault(citation => citation.Id == CitationId);
        Draft ??= CitationId is null ? new CitationDraft() : Current is null ? null : CitationDraft.From(Current);
        if (Claim is null || Draft is null) Answer.NotFound();
    }

    private Task Save()
    {
        if (Pressed == FillFields) return Fill();
        if (RowButtons.Used(Pressed, RecordKind.Source) is { } source) (Draft!.SourceId, Draft.NewSource) = (source.ToString(), new SourceDraft());
        if (RowButtons.Used(Pressed, RecordKind.Outlet) is { } outlet) (Draft!.NewSource.OutletId, Draft.NewSource.NewOutlet) = (outlet.ToString(), null);
        return Try(Saving, actor => Saver.Do(actor, ClaimId, CitationId, Draft!), _ => Pressed == Another ? Onward(Addresses.Citation(Id, ClaimId)) : WayBack(Id, ClaimId));
    }

    /// <summary>A source with that address is chosen; otherwise the fields of a new one are filled.</summary>
    private async Task Fill()
    {
        var pasted = PastedSource.Read(Draft!.Pasted);
        var known = await Records.Sources();
        if (known.FirstOrDefault(source => source.Url is { } url && url == pasted.Url) is { } same) Draft.SourceId = same.Id.ToString();
        else pasted.Fill(Draft.NewSource, known, await Records.Outlets());
    }

    private Task Remove() => Try(Removing, actor => Remover.Do(actor, CitationId!.Value, Removal!.Version), _ => WayBack(Id, ClaimId));
}
