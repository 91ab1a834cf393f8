using ClaimTracker.Claims;
using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Speakers;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Claims;

/// <summary>A claim with all its fields, in the order in which a fact-checker thinks: who, to whom, when, through what, in which words, with which points and figures.</summary>
public sealed partial class ClaimForm
{
    private const string Cite = "cite";

    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private ReadRecords Records { get; set; } = null!;

    [Inject]
    private SaveClaim Saver { get; set; } = null!;

    [Inject]
    private EnterOccurrence Enterer { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid? ClaimId { get; set; }

    /// <summary>The column that a new claim is added to.</summary>
    [SupplyParameterFromQuery(Name = "side")]
    private string? Side { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private ClaimDraft? Draft { get; set; }

    [SupplyParameterFromForm(FormName = Saving, Name = RowButtons.Name)]
    private string? Pressed { get; set; }

    private WorkingCopy? Copy { get; set; }

    private Claim? Current { get; set; }

    private IReadOnlyList<Speaker> Speakers { get; set; } = [];

    private IReadOnlyList<CountedGroup> Groups { get; set; } = [];

    private string Title => ClaimId is null ? "Add a claim" : "Amend the claim";

    private IEnumerable<NamedChoice> SideOptions => Named.Sides(Copy!).Append(new NamedChoice(ClaimDraft.NoSide, "No side: a mediator or observer"));

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        Current = Copy?.Claims.FirstOrDefault(claim => claim.Id == ClaimId);
        Draft ??= ClaimId is null ? new ClaimDraft { Side = Side, Points = [new PointDraft()] } : Current is null ? null : ClaimDraft.From(Current);
        if (Copy is null || Draft is null)
        {
            Answer.NotFound();
            return;
        }
        Speakers = await Records.Speakers();
        Groups = await Records.CountedGroups(Id);
    }

    private Task Save()
    {
        if (RowButtons.Press(Pressed, nameof(ClaimDraft.Points), Draft!.Points) || RowButtons.Press(Pressed, nameof(ClaimDraft.Figures), Draft.Figures)
            || RowButtons.Press(Pressed, nameof(ClaimDraft.Occurrences), Draft.Occurrences)) return Task.CompletedTask;
        if (RowButtons.Used(Pressed, RecordKind.Claim) is { } known) return Try(Saving, actor => Enterer.Do(actor, Id, known, OccurrenceDraft.From(Draft)), saved => WayBack(Id, saved.Value));
        if (RowButtons.Used(Pressed, RecordKind.Speaker) is { } speaker) (Draft.SpeakerId, Draft.NewSpeaker, Draft.NewSpeakerKind, Draft.NewSpeakerPartyId) = (speaker.ToString(), null, null, null);
        return Try(Saving, actor => Saver.Do(actor, Id, ClaimId, Draft), saved => Pressed == Cite ? Onward(Addresses.Citation(Id, saved.Value)) : WayBack(Id, saved.Value));
    }
}
