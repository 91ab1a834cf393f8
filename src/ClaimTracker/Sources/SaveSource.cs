using ClaimTracker.Data;
using ClaimTracker.Matching;

namespace ClaimTracker.Sources;

/// <summary>Adds a source, or amends it. An outlet that is not on the list yet is found by its name or added in place.</summary>
public sealed class SaveSource(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new source is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid? id, SourceDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveSource), Right.Write, async work =>
        {
            var source = id is { } known ? await work.Find<Source>(known, "source") : work.Data.Add(new Source()).Entity;
            if (id is not null) await work.RefuseStale(source, draft.Version);
            var intake = new Intake();
            source.Amend(draft, await work.FindOrAddOutlet(draft, intake), intake);
            if (id is null) await work.RefuseLike(source, draft.IsAnother, nameof(draft.IsAnother), intake);
            intake.Insist();
            return source.Id;
        }, stop);
}
