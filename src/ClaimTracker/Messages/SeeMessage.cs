using ClaimTracker.Data;

namespace ClaimTracker.Messages;

/// <summary>A person has seen one of their messages. Like every look, it leaves no line of history.</summary>
public sealed class SeeMessage(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid messageId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SeeMessage), Right.Own, async work =>
            (await work.Find(work.Data.Set<Message>().Where(message => message.Id == messageId && message.RecipientId == work.PersonId), "message")).See(work.Now), stop);
}
