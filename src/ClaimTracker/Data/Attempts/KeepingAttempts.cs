using ClaimTracker.Data.Ledger;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Attempts;

/// <summary>Keeps refused attempts in the history, in a transaction of their own after the deed's was rolled back.</summary>
internal static class KeepingAttempts
{
    /// <summary>Of one person in an hour, so that nobody fills the history with them; the deeds stay refused after that.</summary>
    public const int MostInAnHour = 60;

    /// <summary>Whether a refusal is more than something to put right in a form.</summary>
    public static bool IsAttempt(this RefusedException refused, Actor actor) =>
        actor.Kind == ActorKind.Person && (refused.Kind is RefusalKind.NotAllowed or RefusalKind.NotFound || refused.Forged.Count > 0);

    /// <summary>The dispute of everything that the deed had loaded; empty when it had loaded none, or several.</summary>
    public static Guid? DisputeOf(ClaimTrackerContext data)
    {
        var disputes = data.ChangeTracker.Entries<Thing>().Select(entry => entry.Entity.OwnedByDispute).OfType<Guid>().Distinct().Take(2).ToList();
        return disputes.Count == 1 ? disputes[0] : null;
    }

    /// <summary>Of several refusals, those alone that make it an attempt: others may repeat what was typed.</summary>
    private static IReadOnlyList<Refusal> Telling(RefusedException refused) => refused.Forged.Count > 0 ? refused.Forged : refused.Refusals;

    /// <summary>Writes the line. Accounts that do not exist have no history.</summary>
    public static async Task Keep(this IDbContextFactory<ClaimTrackerContext> contexts, Actor actor, string deed, DateTimeOffset now, Guid? disputeId, RefusedException refused, CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var accountId = actor.AccountId!.Value;
        if (!await data.Users.AnyAsync(account => account.Id == accountId, stop)) return;
        await using var transaction = await data.Database.BeginTransactionAsync(stop);
        await data.TakeTurn(stop);
        var since = now.AddHours(-1);
        if (await data.Set<RefusedAttempt>().CountAsync(attempt => attempt.AccountId == accountId && attempt.At > since, stop) >= MostInAnHour) return;
        data.Acting = new History.Acting(actor, deed, now);
        data.Add(new RefusedAttempt(accountId, disputeId, now, refused.Kind, string.Join(' ', Telling(refused).Select(refusal => refusal.Sentence).Distinct(StringComparer.Ordinal))));
        await data.SaveChangesAsync(stop);
        await data.EnterInLogs(stop);
        await transaction.CommitAsync(stop);
    }
}
