using System.Data;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data.Attempts;
using ClaimTracker.Data.Ledger;
using ClaimTracker.Log;
using ClaimTracker.Messages.Telling;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>Where every deed happens: one short-lived context, one transaction, one named actor whose right is checked in the database first.</summary>
public sealed class Workroom(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock, LogAlarm alarm, BoardRevision revision, WorkSignals signals)
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

    /// <summary>Does a deed that answers something. Nothing of a refused deed is saved; what nobody does by mistake leaves a refused attempt. A deed that met another save is done again on what that one left, so that it must not touch anything but its work.</summary>
    public async Task<Outcome<T>> Do<T>(Actor actor, string deed, Right right, Func<Work, Task<T>> act, CancellationToken stop = default)
    {
        for (var tries = 1; ; tries++)
        {
            await using var data = await contexts.CreateDbContextAsync(stop);
            try
            {
                await using var transaction = await data.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
                await data.TakeTurn(stop);
                var work = await Work.Begin(data, actor, deed, clock.Now(), right, stop);
                if (right is Right.Write or Right.Edit) RefuseUnderAlarm();
                var answer = await act(work);
                await data.SaveChangesAsync(stop);
                await work.Tell();
                if (data.Book.IsPublic) RefuseUnderAlarm();
                await data.EnterInLogs(stop);
                var stirred = work.Stirred();
                await data.Announce(stirred, stop);
                await transaction.CommitAsync(stop);
                if (Revisions.Raised(data) is { } raised) revision.Saw(raised);
                foreach (var disputeId in stirred) signals.Raise(disputeId);
                return Outcome<T>.With(answer);
            }
            catch (RefusedException refused)
            {
                if (refused.IsAttempt(actor)) await contexts.Keep(actor, deed, clock.Now(), KeepingAttempts.DisputeOf(data), refused, stop);
                return Outcome<T>.Refused(refused.Kind, refused.Refusals);
            }
            catch (Exception fault) when (DatabaseFaults.IsMeeting(fault))
            {
                if (tries >= MostTries(data)) return Outcome<T>.Refused(RefusalKind.Stale, [new Refusal(string.Empty, MetAnotherSave)]);
            }
        }
    }

    /// <summary>Nothing public, and no work towards it, is taken while what was signed and what is stored disagree.</summary>
    private void RefuseUnderAlarm()
    {
        if (alarm.Fault is not null) throw new RefusedException(RefusalKind.Unavailable, LogAlarm.ReadOnly);
    }

    /// <summary>SQLite has one writer at a time and has waited for its turn already.</summary>
    private static int MostTries(ClaimTrackerContext data) => data.Database.IsSqlite() ? 1 : 10;
}
