using ClaimTracker.Data;

namespace ClaimTracker.Accounts.People;

/// <summary>A person chooses the name under which readers see them, in all editions, or takes it away; then they are "a fact-checker" or "an editor".</summary>
public sealed class ChoosePublicName(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, PublicNameDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ChoosePublicName), Right.Own, async work =>
        {
            var intake = new Intake();
            var name = intake.PublicName(draft.PublicName, nameof(draft.PublicName));
            intake.Insist();
            await work.NamePublicly(work.Person!, name);
        }, stop);
}
