using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Passkeys;

/// <summary>A person adds a passkey whose registration was verified (WebAuthn Level 3, section 7.1). It counts as a second factor, for its device asks who uses it. Every other session of theirs ends.</summary>
public sealed class AddPasskey(Workroom workroom)
{
    /// <summary>Most passkeys of one account.</summary>
    public const int Most = 10;

    /// <summary>Takes what the registration brought; null when it failed.</summary>
    public Task<Outcome<SecondFactorAdded>> Do(Actor actor, UserPasskeyInfo? verified, PasskeyDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AddPasskey), Right.Secure, async work =>
        {
            var session = work.InsistFresh();
            var intake = new Intake();
            var name = intake.PasskeyName(draft.Name, nameof(draft.Name));
            if (verified is not { IsUserVerified: true })
                intake.Refuse(string.Empty, "The passkey was not made: the device did not answer as it should, or the page had been open for too long. Press the button again and follow what your device asks.");
            intake.Insist();
            if (await work.Data.PasskeysOf(work.PersonId).CountAsync(work.Stop) >= Most)
                throw new RefusedException(RefusalKind.Invalid, $"You have {Most} passkeys; more do not fit. Remove one first.");
            if (await work.Data.Set<IdentityUserPasskey<Guid>>().AnyAsync(row => row.CredentialId == verified!.CredentialId, work.Stop))
                throw new RefusedException(RefusalKind.Invalid, "This passkey is registered already. Use another device, or keep the one that you have.");
            work.Data.Add(Row(work, verified!, name));
            return await work.Welcome(session, SignInProof.Passkey);
        }, stop);

    private static IdentityUserPasskey<Guid> Row(Work work, UserPasskeyInfo verified, string name) => new()
    {
        UserId = work.PersonId,
        CredentialId = verified.CredentialId,
        Data = new IdentityPasskeyData
        {
            Name = name,
            PublicKey = verified.PublicKey,
            CreatedAt = work.Now,
            SignCount = verified.SignCount,
            Transports = verified.Transports,
            IsUserVerified = verified.IsUserVerified,
            IsBackupEligible = verified.IsBackupEligible,
            IsBackedUp = verified.IsBackedUp,
            AttestationObject = verified.AttestationObject,
            ClientDataJson = verified.ClientDataJson,
        },
    };
}
