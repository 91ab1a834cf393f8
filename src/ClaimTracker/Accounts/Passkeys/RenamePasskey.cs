using ClaimTracker.Data;

namespace ClaimTracker.Accounts.Passkeys;

/// <summary>A person gives a passkey of theirs another name.</summary>
public sealed class RenamePasskey(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, string key, PasskeyDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RenamePasskey), Right.Own, async work =>
        {
            var passkey = await work.FindPasskey(key);
            var intake = new Intake();
            var name = intake.PasskeyName(draft.Name, nameof(draft.Name));
            intake.Insist();
            passkey.Data.Name = name;
        }, stop);
}
