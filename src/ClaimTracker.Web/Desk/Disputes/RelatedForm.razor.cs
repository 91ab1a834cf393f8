using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Vocabulary;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Disputes;

/// <summary>Says how other disputes stand to this one.</summary>
public sealed partial class RelatedForm
{
    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private ReadRecords Records { get; set; } = null!;

    [Inject]
    private RelateDisputes Relater { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private RelationDraft? Draft { get; set; }

    [SupplyParameterFromForm(FormName = Removing)]
    private RelationDraft? Taken { get; set; }

    private WorkingCopy? Copy { get; set; }

    private IEnumerable<Dispute> Others { get; set; } = [];

    private IEnumerable<NamedChoice> Related => Copy!.Dispute.Relations.Where(relation => !relation.Kind.IsByMove()).Select(relation => new NamedChoice(relation.OtherId, Copy.RelatedTitles[relation.OtherId]));

    protected override async Task OnInitializedAsync()
    {
        Copy = await Reading.Read(Id);
        if (Copy is null)
        {
            Answer.NotFound();
            return;
        }
        Others = (await Records.Disputes()).Where(other => other.Id != Id);
        Draft ??= new RelationDraft { Version = Copy.Dispute.Version };
    }

    private Task Save() => Try(Saving, Relate, _ => Addresses.Related(Id));

    private Task TakeBack() => Try(Removing, Part, _ => Addresses.Related(Id));

    private Task<Outcome> Relate(Actor actor)
    {
        var intake = new Intake();
        var other = intake.Id(Draft!.OtherId, nameof(Draft.OtherId), "the other dispute");
        if (string.IsNullOrWhiteSpace(Draft.OtherId)) intake.Refuse(nameof(Draft.OtherId), "Choose the other dispute.");
        var kind = intake.RequiredChoice<RelationKind>(Draft.Kind, nameof(Draft.Kind), "how the other one stands to this one");
        return intake.Fits ? Relater.Do(actor, Id, Draft.Version, other!.Value, kind) : Refused(intake);
    }

    private Task<Outcome> Part(Actor actor)
    {
        if (Guid.TryParse(Taken!.OtherId, out var other)) return Relater.Do(actor, Id, Taken.Version, other, kind: null);
        var intake = new Intake();
        intake.Refuse(nameof(Taken.OtherId), "Choose the dispute that is no longer related.");
        return Refused(intake);
    }

    private static Task<Outcome> Refused(Intake intake) => Task.FromResult(Outcome.Refused(RefusalKind.Invalid, intake.Refusals));
}
