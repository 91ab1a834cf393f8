using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Vocabulary;
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

    private WorkingCopy? Copy { get; set; }

    private IEnumerable<Dispute> Others { get; set; } = [];

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

    private Task<Outcome> Relate(Actor actor)
    {
        if (!Guid.TryParse(Draft!.OtherId, out var other))
            return Task.FromResult(Outcome.Refused(RefusalKind.Invalid, [new Refusal(nameof(Draft.OtherId), "Choose the other dispute.")]));
        return Relater.Do(actor, Id, Draft.Version, other, Terms.TryRead<RelationKind>(Draft.Kind, out var kind) ? kind : null);
    }
}
