using System.Globalization;
using ClaimTracker.Together;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Web.Desk.Forms;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Desk.Together;

/// <summary>A page that assigns a dispute or a review: how it stands, who can take it on, and handing it back.</summary>
public abstract class AssignmentPage : DeskPage
{
    private int? seen;

    [Inject]
    protected ReadColleagues People { get; set; } = null!;

    [Inject]
    private ReadAssignments Assignments { get; set; } = null!;

    [Inject]
    private HandBackWork HandingBack { get; set; } = null!;

    /// <summary>The dispute or the submission.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>How it stands now; empty where it is assigned to nobody.</summary>
    protected AssignmentEntry? Entry { get; private set; }

    /// <summary>The concurrency number now.</summary>
    protected int Version { get; private set; }

    /// <summary>The signed-in person.</summary>
    protected Guid Me { get; private set; }

    /// <summary>Who can take it on.</summary>
    protected IReadOnlyList<Colleague> Offered { get; private set; } = [];

    /// <summary>Reads how it stands; answers what was posted, or a form that says how it stands.</summary>
    protected async Task<AssignmentDraft> Ready(AssignmentDraft? posted, RemovalDraft? taken, Task<IReadOnlyList<Colleague>> offered)
    {
        (Version, Entry, Offered, Me, seen) = (await Assignments.VersionOf(Id), await Assignments.Of(Id), await offered, await MyId(), taken?.Version);
        return posted ?? new AssignmentDraft { Version = Version, AssigneeId = Entry?.AssigneeId.ToString(), DueOn = Entry?.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
    }

    /// <summary>Hands it back and leads on.</summary>
    protected Task HandBack(string then) => Try(Removing, who => HandingBack.Do(who, Id, seen ?? Version), _ => then);
}
