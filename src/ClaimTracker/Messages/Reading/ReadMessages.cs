using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Reading;

/// <summary>Reads the messages of a person. Whoever may no longer work on disputes is not told of them any more.</summary>
public sealed class ReadMessages(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <param name="accountId">Whose.</param>
    /// <param name="unseen">Only those that were not seen.</param>
    /// <param name="page">From 1; a page that does not exist is the nearest one that does.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<MessageList> Of(Guid accountId, bool unseen, int page, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var mine = await To(data, accountId, stop);
        var count = await mine.CountAsync(message => message.SeenAt == null, stop);
        var asked = unseen ? mine.Where(message => message.SeenAt == null) : mine;
        var total = unseen ? count : await mine.CountAsync(stop);
        var pages = Math.Max(1, (total + MessageList.PageSize - 1) / MessageList.PageSize);
        var number = Math.Clamp(page, 1, pages);
        var shown = asked.OrderByDescending(message => message.At).ThenBy(message => message.Id).Skip((number - 1) * MessageList.PageSize).Take(MessageList.PageSize);
        return new MessageList(await MessageEntries.Read(data, shown, stop), number, pages, count);
    }

    /// <summary>One of them; empty where the person has no such message.</summary>
    public async Task<MessageEntry?> One(Guid accountId, Guid id, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return (await MessageEntries.Read(data, (await To(data, accountId, stop)).Where(message => message.Id == id), stop)).FirstOrDefault();
    }

    /// <summary>How many the person has not seen.</summary>
    public async Task<int> Unseen(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await (await To(data, accountId, stop)).CountAsync(message => message.SeenAt == null, stop);
    }

    private static async Task<IQueryable<Message>> To(ClaimTrackerContext data, Guid accountId, CancellationToken stop)
    {
        var mine = data.Set<Message>().Where(message => message.RecipientId == accountId);
        var roles = await data.UserRoles.Where(row => row.UserId == accountId).Join(data.Roles, row => row.RoleId, role => role.Id, (_, role) => role.Name).ToListAsync(stop);
        if (roles.Contains(nameof(Role.FactChecker)) || roles.Contains(nameof(Role.Editor))) return mine;
        return roles.Contains(nameof(Role.LegalReader)) ? mine.Where(message => message.DisputeId == null || message.Kind == MessageKind.LegalRead) : mine.Where(message => message.DisputeId == null);
    }
}
