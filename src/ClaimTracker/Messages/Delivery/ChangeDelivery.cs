using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Messages.Delivery;

/// <summary>A person chooses for each kind of message whether and when it is mailed to them. What waits to be mailed follows the choice.</summary>
public sealed class ChangeDelivery(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, DeliveryDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ChangeDelivery), Right.Own, async work =>
        {
            var known = await work.Data.DeliveryOf(work.PersonId, work.Stop);
            if ((known?.Version ?? 0) != draft.Version)
                throw new RefusedException(RefusalKind.Stale, "Your choice was changed in another window, or by a link in a mail, after you opened this page. Yours is kept below; look it over and save again.");
            var delivery = known ?? new MessageDelivery(work.PersonId);
            var intake = new Intake();
            if (!int.TryParse(draft.DigestHour, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23) intake.Refuse(nameof(draft.DigestHour), "Choose an hour from 0 to 23 from the list.");
            var chosen = new List<(MessageKind Kind, MailTiming Timing)>();
            foreach (var (row, at) in draft.Kinds.Select((row, at) => (row, at)))
            {
                intake.At($"{nameof(draft.Kinds)}[{at}].", () => chosen.Add((
                    intake.RequiredChoice<MessageKind>(row.Kind, nameof(row.Kind), "a kind of message"), intake.RequiredChoice<MailTiming>(row.Timing, nameof(row.Timing), "how it reaches you"))));
            }
            intake.Insist();
            delivery.DigestHour = hour;
            foreach (var (kind, timing) in chosen) delivery.Choose(kind, timing);
            if (known is null && (delivery.Choices.Count > 0 || delivery.DigestHour != MessageDelivery.UsualHour)) work.Data.Add(delivery);
            await work.MoveWaiting(delivery);
        }, stop);
}
