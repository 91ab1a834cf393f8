using ClaimTracker.Data;
using ClaimTracker.Messages.Reading;
using ClaimTracker.Messages.Telling;
using ClaimTracker.Together;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Mailing;

/// <summary>
/// A job: sends the mails that are due, and writes down what came of each before it sends the next, so that a crash repeats one at most. A mail that fails
/// waits longer each time and is given up in the end; its message stands in the newsroom all the same.
/// </summary>
public sealed class SendMails(Workroom workroom, IDbContextFactory<ClaimTrackerContext> contexts, MailWriter writer, MailCarrier carrier, TimeProvider clock)
{
    /// <summary>Most mails of one round; the next one goes on.</summary>
    public const int Batch = 200;

    /// <summary>Most messages in one digest.</summary>
    public const int MostInDigest = 200;

    private const string NoAddress = "no mail address";

    private static readonly Actor Job = Actor.Job("mail");

    /// <summary>Those of which each message has its own. Answers how many were sent.</summary>
    public async Task<Outcome<int>> AtOnce(CancellationToken stop = default) => await Send([.. (await Due(isDigest: false, stop)).Select(mail => new[] { mail.MessageId })], isDigest: false, stop);

    /// <summary>Those that gather a day's messages of one person. Answers how many were sent.</summary>
    public async Task<Outcome<int>> Digests(CancellationToken stop = default) =>
        await Send([.. (await Due(isDigest: true, stop)).GroupBy(mail => mail.RecipientId).SelectMany(group => group.Select(mail => mail.MessageId).Chunk(MostInDigest))], isDigest: true, stop);

    private async Task<List<OutgoingMail>> Due(bool isDigest, CancellationToken stop)
    {
        var now = clock.Now();
        await using var data = await contexts.CreateDbContextAsync(stop);
        var due = data.Set<OutgoingMail>().AsNoTracking().Where(mail => mail.IsDigest == isDigest && mail.DueAt <= now).OrderBy(mail => mail.DueAt);
        // A digest holds all that is due: cut off, the rest would come as a second one an hour later.
        return await (isDigest ? due : due.Take(Batch)).ToListAsync(stop);
    }

    private async Task<Outcome<int>> Send(IReadOnlyList<Guid[]> letters, bool isDigest, CancellationToken stop)
    {
        var sent = 0;
        foreach (var letter in letters)
        {
            var (to, entries) = await Read(letter, stop);
            var fault = entries.Count == 0 ? null : await Hand(to, entries, isDigest, stop);
            var noted = await Note(letter, [.. entries.Select(entry => entry.Message.Id)], fault, stop);
            if (!noted.IsDone) return Outcome<int>.Refused(noted.Kind, noted.Refusals);
            if (fault is MailCarrier.NoAnswer or MailCarrier.NoFolder) break;
            if (fault is null && entries.Count > 0) sent++;
        }
        return Outcome<int>.With(sent);
    }

    /// <summary>What is still worth a mail: not what was seen meanwhile (but for what concerns the account), nor what its recipient may no longer know.</summary>
    private async Task<(string? To, IReadOnlyList<MessageEntry> Entries)> Read(Guid[] letter, CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var entries = await MessageEntries.Read(data, data.Set<Message>().Where(message => letter.Contains(message.Id)).OrderByDescending(message => message.At), stop);
        if (entries.Count == 0) return (null, []);
        var recipient = (await Colleagues.All(data, stop)).First(colleague => colleague.Id == entries[0].Message.RecipientId);
        var address = await data.Users.Where(account => account.Id == recipient.Id).Select(account => account.Email).FirstOrDefaultAsync(stop);
        return (address, [.. entries.Where(entry => recipient.MayGet(entry.Message) && (entry.Message.SeenAt is null || entry.Message.Kind.IsOfAccount()))]);
    }

    private async Task<string?> Hand(string? to, IReadOnlyList<MessageEntry> entries, bool isDigest, CancellationToken stop)
    {
        try
        {
            using var mail = writer.Write(to ?? string.Empty, entries, isDigest);
            return await carrier.Send(mail, stop);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return NoAddress;
        }
    }

    private Task<Outcome> Note(Guid[] letter, IReadOnlyCollection<Guid> handed, string? fault, CancellationToken stop) =>
        workroom.Do(Job, nameof(SendMails), Right.Job, async work =>
        {
            foreach (var mail in await work.Data.Set<OutgoingMail>().Where(row => letter.Contains(row.MessageId)).ToListAsync(work.Stop))
            {
                if (!handed.Contains(mail.MessageId)) work.Data.Remove(mail);
                else if (fault is null) mail.Sent(work.Now);
                else mail.Failed(fault, work.Now);
            }
        }, stop);
}
