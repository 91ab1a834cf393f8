using System.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>Where every deed happens: one short-lived context, one transaction, one named actor whose right is checked in the database first.</summary>
public sealed class Workroom(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>What a person reads when two saves met at the same moment.</summary>
    public const string MetAnotherSave = "Somebody else saved at the same moment. Nothing of yours was lost: look at what changed and save again.";

    /// <summary>Does a deed that answers nothing.</summary>
    public async Task<Outcome> Do(Actor actor, string deed, Right right, Func<Work, Task> act, CancellationToken stop = default)
    {
        var outcome = await Do(actor, deed, right, async work =>
        {
            await act(work);
            return true;
        }, stop);
        return outcome.IsDone ? Outcome.Done : Outcome.Refused(outcome.Kind, outcome.Refusals);
    }

    /// <summary>Does a deed that answers something. Nothing of a refused deed is saved.</summary>
    public async Task<Outcome<T>> Do<T>(Actor actor, string deed, Right right, Func<Work, Task<T>> act, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        try
        {
            await using var transaction = await data.Database.BeginTransactionAsync(Isolation(data), stop);
            var work = await Work.Begin(data, actor, deed, clock.Now(), right, stop);
            var answer = await act(work);
            await data.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return Outcome<T>.With(answer);
        }
        catch (RefusedException refused)
        {
            return Outcome<T>.Refused(refused.Kind, refused.Refusals);
        }
        catch (Exception fault) when (DatabaseFaults.IsMeeting(fault))
        {
            return Outcome<T>.Refused(RefusalKind.Stale, [new Refusal(string.Empty, MetAnotherSave)]);
        }
    }

    /// <summary>Reads that must agree with each other see one moment; SQLite has one writer at a time anyway.</summary>
    private static IsolationLevel Isolation(ClaimTrackerContext data) =>
        data.Database.IsNpgsql() ? IsolationLevel.RepeatableRead : IsolationLevel.Serializable;
}
