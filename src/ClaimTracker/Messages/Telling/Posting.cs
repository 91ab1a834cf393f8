using ClaimTracker.Data;
using ClaimTracker.Messages.Delivery;
using ClaimTracker.Messages.Mailing;
using ClaimTracker.Together;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Telling;

/// <summary>Adds messages with the mails that their recipients asked for; they are saved with what else the deed still has to save, at the latest with its entries in the logs.</summary>
internal static class Posting
{
    public static async Task Post(this Work work, IReadOnlyList<Message> told)
    {
        if (told.Count == 0) return;
        var staff = (await Colleagues.All(work.Data, work.Stop)).ToDictionary(colleague => colleague.Id);
        var ids = told.Select(message => message.RecipientId).Distinct().ToList();
        var chosen = await work.Data.Set<MessageDelivery>().AsNoTracking().Include(delivery => delivery.Choices).Where(delivery => ids.Contains(delivery.AccountId)).ToDictionaryAsync(delivery => delivery.AccountId, work.Stop);
        foreach (var message in told.Where(message => staff[message.RecipientId].MayGet(message)))
        {
            work.Data.Add(message);
            var delivery = chosen.GetValueOrDefault(message.RecipientId) ?? new MessageDelivery(message.RecipientId);
            if (delivery.TimingOf(message.Kind) is var timing && timing != MailTiming.Never)
                work.Data.Add(new OutgoingMail(message, timing == MailTiming.Digest, timing == MailTiming.Digest ? delivery.NextDigest(work.Now) : work.Now));
        }
    }

    /// <summary>What concerns a dispute is for those who work on disputes, and for legal readers where it asks for them; a closed account gets nothing.</summary>
    public static bool MayGet(this Colleague colleague, Message message) =>
        message.DisputeId is null ? colleague.IsActive : message.Kind == MessageKind.LegalRead ? colleague.MayReadForLaw : colleague.MayWrite;
}
