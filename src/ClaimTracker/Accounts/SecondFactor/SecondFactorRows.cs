using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>What every deed about second factors shares: which ones an account has, what follows when one is added, and that a role that needs one keeps one.</summary>
internal static class SecondFactorRows
{
    public static IQueryable<Authenticator> Authenticators(this ClaimTrackerContext data, Guid accountId) => data.Set<Authenticator>().Where(row => row.AccountId == accountId);

    public static IQueryable<IdentityUserPasskey<Guid>> PasskeysOf(this ClaimTrackerContext data, Guid accountId) => data.Set<IdentityUserPasskey<Guid>>().Where(row => row.UserId == accountId);

    public static async Task<bool> HasSecondFactor(this Work work, Guid accountId) =>
        await work.Data.Authenticators(accountId).AnyAsync(work.Stop) || await work.Data.PasskeysOf(accountId).AnyAsync(work.Stop);

    /// <summary>The session holds the new factor from now on, all others end, and the first factor brings recovery codes.</summary>
    public static async Task<SecondFactorAdded> Welcome(this Work work, AccountSession session, SignInProof proof)
    {
        session.Prove(proof);
        await work.EndSessions(work.Person!, session.Id);
        var hasCodes = await work.Data.Set<RecoveryCode>().AnyAsync(row => row.AccountId == work.PersonId && row.UsedAt == null, work.Stop);
        return new SecondFactorAdded(new SignedIn(work.PersonId, session.Id, proof), hasCodes ? [] : await work.RenewCodes());
    }

    /// <summary>Ten new codes in place of the older ones.</summary>
    public static async Task<IReadOnlyList<string>> RenewCodes(this Work work)
    {
        await work.DropCodes(work.PersonId);
        var made = Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.Make(work.PersonId)).ToList();
        work.Data.AddRange(made.Select(code => code.Row));
        return [.. made.Select(code => code.Shown)];
    }

    public static async Task DropCodes(this Work work, Guid accountId) =>
        work.Data.RemoveRange(await work.Data.Set<RecoveryCode>().Where(row => row.AccountId == accountId).ToListAsync(work.Stop));

    /// <summary>After a factor went: refused when none is left and the role needs one; with the last one, the recovery codes go too. Whoever is signed in elsewhere is signed out; this session goes on under a new stamp.</summary>
    public static async Task<SignedIn> Leave(this Work work, AccountSession session, bool isLast)
    {
        if (isLast && Admission.NeedsSecondFactor(work.Roles))
            throw new RefusedException(RefusalKind.Invalid, "Your role asks for a second factor, and this is your only one. Add another first, then remove this one.");
        if (isLast)
        {
            await work.DropCodes(work.PersonId);
            session.Prove(SignInProof.Password);
        }
        await work.EndSessions(work.Person!, session.Id);
        return new SignedIn(work.PersonId, session.Id, session.Proof);
    }
}
