using ClaimTracker.Data;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Messages.Telling;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Delivery;

/// <summary>What a person chose, and the mails that wait to follow it.</summary>
internal static class DeliveryRows
{
    /// <summary>Empty where the person never chose.</summary>
    public static Task<MessageDelivery?> DeliveryOf(this ClaimTrackerContext data, Guid accountId, CancellationToken stop) =>
        data.Set<MessageDelivery>().Include(delivery => delivery.Choices).FirstOrDefaultAsync(delivery => delivery.AccountId == accountId, stop);

    /// <summary>Takes back, hastens or postpones what was not mailed yet. What concerns the account goes out all the same: whoever got into it must not be able to silence the news of it.</summary>
    public static async Task MoveWaiting(this Work work, MessageDelivery delivery)
    {
        var waiting = await work.Data.Set<OutgoingMail>().Where(mail => mail.RecipientId == delivery.AccountId && mail.DueAt != null && mail.Tries == 0)
            .Join(work.Data.Set<Message>(), mail => mail.MessageId, message => message.Id, (mail, message) => new { Mail = mail, message.Kind }).ToListAsync(work.Stop);
        foreach (var (mail, kind) in waiting.Select(row => (row.Mail, row.Kind)))
        {
            var timing = delivery.TimingOf(kind);
            if (timing == MailTiming.Digest) mail.Move(isDigest: true, delivery.NextDigest(work.Now));
            else if (timing == MailTiming.AtOnce) mail.Move(isDigest: false, work.Now);
            else if (!kind.IsOfAccount()) work.Data.Remove(mail);
        }
    }
}
