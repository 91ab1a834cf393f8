using ClaimTracker.Data;

namespace ClaimTracker.Review.Erasing;

/// <summary>Closes a wish to erase without erasing anything: by a second person who finds it wrong, or by the one who asked.</summary>
public sealed class DropErasure(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid erasureId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(DropErasure), Right.Own, async work =>
        {
            var erasure = await work.FindWaiting(erasureId, version);
            erasure.Decide(work.PersonId, work.Now, done: false);
        }, stop);
}
