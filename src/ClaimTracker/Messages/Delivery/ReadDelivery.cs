using ClaimTracker.Data;
using ClaimTracker.Messages.Mailing;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Delivery;

/// <summary>Reads how messages reach a person, and how the mail goes.</summary>
public sealed class ReadDelivery(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>What the person chose; as usual, with the concurrency number 0, where they never chose.</summary>
    public async Task<MessageDelivery> Of(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.DeliveryOf(accountId, stop) ?? new MessageDelivery(accountId);
    }

    /// <summary>How the mail to that person goes.</summary>
    public Task<MailCounts> MailTo(Guid accountId, CancellationToken stop = default) => Count(mail => mail.Where(row => row.RecipientId == accountId), stop);

    /// <summary>How all mail goes.</summary>
    public Task<MailCounts> AllMail(CancellationToken stop = default) => Count(mail => mail, stop);

    private async Task<MailCounts> Count(Func<IQueryable<OutgoingMail>, IQueryable<OutgoingMail>> choose, CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var mail = choose(data.Set<OutgoingMail>().AsNoTracking());
        var last = await mail.Where(row => row.GivenUpAt != null).OrderByDescending(row => row.GivenUpAt).Select(row => new { row.GivenUpAt, row.Fault }).FirstOrDefaultAsync(stop);
        return new MailCounts(
            await mail.CountAsync(row => row.DueAt != null, stop),
            await mail.CountAsync(row => row.DueAt != null && row.Tries > 0, stop),
            await mail.CountAsync(row => row.GivenUpAt != null, stop),
            last?.GivenUpAt,
            last?.Fault);
    }
}
