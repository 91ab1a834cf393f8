using ClaimTracker.Claims;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Review.Reading;
using ClaimTracker.Speakers;
using ClaimTracker.Together.Comments.Reading;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Pair;

/// <summary>The pair editor: the claims of a dispute in their columns, each field amended where it stands and saved while it is typed, and beside them the page as readers would see it.</summary>
public sealed partial class PairPage
{
    private WorkingCopy? copy;
    private IReadOnlyList<Side> sides = [];
    private IReadOnlyList<Speaker> speakers = [];
    private IReadOnlyList<CountedGroup> groups = [];
    private IReadOnlyDictionary<Guid, int> openThreads = new Dictionary<Guid, int>();
    private Guid me;

    [Inject]
    private PreviewSubmission Previews { get; set; } = null!;

    [Inject]
    private ReadRecords Records { get; set; } = null!;

    [Inject]
    private ReadThreads Threads { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await Previews.Read(Id) is not { } preview)
        {
            Answer.NotFound();
            return;
        }
        (copy, me) = (preview.Copy, await MyId());
        var order = preview.Document.Header.Sides.Select(side => side.Id).ToList();
        sides = [.. copy.Dispute.Sides.OrderBy(side => order.IndexOf(side.Id))];
        (speakers, groups, openThreads) = (await Records.Speakers(), await Records.CountedGroups(Id), await Threads.Open(Id));
    }
}
