using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Interests;

/// <summary>Reads what a person declared, and in what an interest can be.</summary>
public sealed class ReadInterests(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>A person's interests: what holds today, what begins later, what has ended; the latest first.</summary>
    public async Task<IReadOnlyList<DeclaredInterest>> Of(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = await data.Set<Interest>().AsNoTracking().Where(interest => interest.AccountId == accountId).ToListAsync(stop);
        var names = (await InterestSubjects.Of(data, rows.ConvertAll(row => row.SubjectId), stop)).ToDictionary(subject => subject.Id, subject => subject.Name);
        return [.. rows.Select(row => new DeclaredInterest(row, names.GetValueOrDefault(row.SubjectId), row.StateOn(clock.Today())))
            .OrderBy(declared => declared.State).ThenByDescending(declared => declared.Interest.From).ThenBy(declared => declared.Subject, StringComparer.Ordinal)];
    }

    /// <summary>One of them; empty when this person declared no such interest.</summary>
    public async Task<DeclaredInterest?> One(Guid accountId, Guid id, CancellationToken stop = default) => (await Of(accountId, stop)).FirstOrDefault(declared => declared.Interest.Id == id);

    /// <summary>All parties, outlets and topics.</summary>
    public async Task<IReadOnlyList<InterestSubject>> Choices(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await InterestSubjects.All(data, stop);
    }

    /// <summary>The names of what keeps a person from recording a look at the current edition; none where nothing does.</summary>
    public async Task<IReadOnlyList<string>> KeepingFromLook(Guid accountId, Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Touched(accountId, clock.Today(), data.Submissions.LastApproved(disputeId), stop);
    }
}
