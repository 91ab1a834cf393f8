using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Messages.Delivery;

/// <summary>Whoever holds the link of a mail ends the mails of its kind, or the digest, without signing in. In the newsroom the messages go on.</summary>
public sealed class Unsubscribe(Workroom workroom)
{
    public Task<Outcome> Do(UnsubscribeLink link, CancellationToken stop = default) =>
        workroom.Do(Actor.Visitor, nameof(Unsubscribe), Right.Visit, async work =>
        {
            await work.Find(work.Data.Users.Where(account => account.Id == link.AccountId), "account");
            var known = await work.Data.DeliveryOf(link.AccountId, work.Stop);
            var delivery = known ?? new MessageDelivery(link.AccountId);
            foreach (var kind in Terms.All<MessageKind>().Where(kind => link.Kind is null ? delivery.TimingOf(kind) == MailTiming.Digest : kind == link.Kind))
                delivery.Choose(kind, MailTiming.Never);
            if (known is null) work.Data.Add(delivery);
            await work.MoveWaiting(delivery);
        }, stop);
}
