using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Holding;

/// <summary>A job: ends the holds that no second editor confirmed within a day, so that nobody alone can keep something from readers.</summary>
public sealed class EndUnconfirmedHolds(Workroom workroom)
{
    private const int Batch = 50;
    private static readonly Actor Job = Actor.Job("holds");

    /// <summary>Answers how many ended.</summary>
    public Task<Outcome<int>> Do(CancellationToken stop = default) =>
        workroom.Do(Job, nameof(EndUnconfirmedHolds), Right.Job, async work =>
        {
            var ended = await work.Data.Set<Hold>().Where(hold => hold.OpenFor != null && hold.EndsAt <= work.Now).OrderBy(hold => hold.EndsAt).Take(Batch).ToListAsync(work.Stop);
            foreach (var hold in ended)
            {
                hold.End(work.Now);
                work.EnterLifted(hold);
                await work.ShowWhatIsLeft(hold.DisputeId);
            }
            return ended.Count;
        }, stop);
}
