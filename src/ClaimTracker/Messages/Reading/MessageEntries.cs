using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Reading;

/// <summary>Adds to messages what their sentences name, as it is called now.</summary>
internal static class MessageEntries
{
    /// <summary>In the order in which the messages come.</summary>
    public static async Task<IReadOnlyList<MessageEntry>> Read(ClaimTrackerContext data, IQueryable<Message> messages, CancellationToken stop)
    {
        var rows = await messages.AsNoTracking().ToListAsync(stop);
        var (disputes, people, subjects) = (rows.ConvertAll(row => row.DisputeId), rows.ConvertAll(row => row.ById), rows.ConvertAll(row => row.SubjectId));
        var titles = await data.Set<Dispute>().Where(dispute => disputes.Contains(dispute.Id)).ToDictionaryAsync(dispute => dispute.Id, dispute => dispute.Title, stop);
        var names = await data.Users.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.PublicName ?? account.Email!, stop);
        var sessions = await data.Set<AccountSession>().AsNoTracking().Where(session => subjects.Contains(session.Id)).ToDictionaryAsync(session => session.Id, stop);
        return [.. rows.Select(row => new MessageEntry(
            row,
            row.DisputeId is { } dispute ? titles[dispute] : null,
            row.ById is { } by ? names[by] : null,
            row.SubjectId is { } subject ? sessions.GetValueOrDefault(subject) : null))];
    }
}
