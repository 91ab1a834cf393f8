using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Disputes.Reading;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Disputes;

/// <summary>The dispute's own fields: what happened, when, where, according to whom.</summary>
public sealed partial class DisputeForm
{
    private const int MostTopicsShown = 20;

    [Inject]
    private ReadWorkingCopy Reading { get; set; } = null!;

    [Inject]
    private ReadRecords Records { get; set; } = null!;

    [Inject]
    private SaveDispute Saver { get; set; } = null!;

    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromForm(FormName = Saving)]
    private DisputeDraft? Draft { get; set; }

    private Dispute? Kept { get; set; }

    private IReadOnlyList<Place> Places { get; set; } = [];

    private string TopicHint { get; set; } = string.Empty;

    protected override async Task OnInitializedAsync()
    {
        Places = await Records.Places();
        var topics = await Records.Topics();
        TopicHint = $"One a line.{(topics.Count == 0 ? "" : $" In use: {string.Join(", ", topics.Take(MostTopicsShown).Select(topic => topic.Name))}.")}";
        if (Id is not { } id)
        {
            Draft ??= new DisputeDraft();
        }
        else if (await Reading.Read(id) is { } copy)
        {
            Kept = copy.Dispute;
            Draft ??= DisputeDraft.From(copy.Dispute, copy.Topics);
        }
        else
        {
            Draft = null;
            Answer.NotFound();
        }
    }

    private Task Save() => Try(Saving, actor => Saver.Do(actor, Id, Draft!), saved => WayBack(saved.Value));
}
