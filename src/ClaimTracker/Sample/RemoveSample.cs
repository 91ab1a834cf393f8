using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sample;

/// <summary>
/// Empties a database that holds nothing but samples: disputes, editions and shared records with their history. Refuses as soon as
/// anybody, also a sample person, has entered or changed anything since the samples were loaded. Accounts stay; one line of history says what was done.
/// </summary>
public sealed class RemoveSample(Workroom workroom)
{
    public Task<Outcome> Do(CancellationToken stop = default) =>
        workroom.Do(SampleJob.Actor, nameof(RemoveSample), Right.Job, async work =>
        {
            if (await work.Data.Set<SampleState>().SingleOrDefaultAsync(work.Stop) is not { Stage: not SampleStage.Removed } state)
                throw new RefusedException(RefusalKind.Invalid, "There is no sample data in this database, so there is nothing to remove.");
            await work.RefuseOthersWork(state);
            await SampleContent.Empty(work.Data, work.Stop);
            await work.RaiseRevision();
            state.Remove(await work.Data.LastContentLine(work.Stop));
        }, stop);
}
