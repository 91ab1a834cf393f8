using System.Globalization;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Assignments;

/// <summary>Gives work to a person, or refuses with what speaks against it.</summary>
internal static class Assigning
{
    /// <param name="work">The deed under way.</param>
    /// <param name="fresh">What is added where this work was never assigned before.</param>
    /// <param name="draft">Who and by when.</param>
    /// <param name="objection">Why that person cannot take it on; empty where they can.</param>
    public static async Task Assign(this Work work, Assignment fresh, AssignmentDraft draft, Func<Colleague, Task<string?>> objection)
    {
        var intake = new Intake();
        var due = intake.Day(draft.DueOn, nameof(draft.DueOn), "The due date");
        if (string.IsNullOrWhiteSpace(draft.AssigneeId)) intake.Refuse(nameof(draft.AssigneeId), "Choose who takes it on.");
        var id = intake.Id(draft.AssigneeId, nameof(draft.AssigneeId), "who takes it on");
        intake.Insist();
        var known = await work.Data.Set<Assignment>().FirstOrDefaultAsync(row => row.WorkId == fresh.WorkId, work.Stop);
        if (known is not null && known.AssigneeId == id && known.DueOn == due) return;
        if (known is not null) await work.RefuseMoved(known, draft.Version);
        if (due < work.Today) intake.Refuse(nameof(draft.DueOn), "That day has passed. Choose today or a later day, or leave it empty.");
        var colleague = (await Colleagues.All(work.Data, work.Stop)).FirstOrDefault(one => one.Id == id);
        if (colleague is null) intake.Refuse(nameof(draft.AssigneeId), "There is no such person. Choose one from the list.");
        else if (await objection(colleague) is { } sentence) intake.Refuse(nameof(draft.AssigneeId), sentence);
        intake.Insist();
        (known ?? work.Data.Add(fresh).Entity).Give(colleague!.Id, due, work.PersonId, work.Now);
    }

    /// <summary>Refuses when the work was assigned or handed back since the person opened the form, and says by name how it stands.</summary>
    public static async Task RefuseMoved(this Work work, Assignment assignment, int seen)
    {
        if (assignment.Version == seen) return;
        var name = (await Colleagues.All(work.Data, work.Stop)).FirstOrDefault(one => one.Id == assignment.AssigneeId)?.Name;
        var due = assignment.DueOn is { } day ? $", due on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : string.Empty;
        throw new RefusedException(RefusalKind.Stale, $"Somebody else changed this after you opened it: {(name is null ? "it is handed back" : $"it is now assigned to {name}{due}")}. Look whether yours still fits and save again.");
    }
}
