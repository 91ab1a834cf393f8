using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.People;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Start;

/// <summary>Whoever holds the set-up link makes the first account, an administrator. Once there is an account, the link works no more.</summary>
public sealed class CreateFirstAdministrator(Workroom workroom)
{
    /// <summary>Answers the id of the account.</summary>
    public Task<Outcome<Guid>> Do(string? token, FirstAdministratorDraft draft, CancellationToken stop = default) =>
        workroom.Do(Actor.Visitor, nameof(CreateFirstAdministrator), Right.Visit, async work =>
        {
            var link = await work.FindOpen(AccountLinkKind.FirstAdministrator, token);
            if (await work.Data.Users.AnyAsync(known => !known.IsSample, work.Stop))
                throw new RefusedException(RefusalKind.Invalid, "There is an account already, so this link works no more. Ask its administrator to invite you.");
            var intake = new Intake();
            var email = intake.Email(draft.Email, nameof(draft.Email));
            var password = intake.NewPassword(draft, email);
            var name = intake.PublicName(draft.PublicName, nameof(draft.PublicName));
            var normal = Account.Normal(email);
            if (await work.Data.Users.AnyAsync(known => known.NormalizedUserName == normal, work.Stop))
                intake.Refuse(nameof(draft.Email), "This address belongs to the sample data. Write your own.");
            intake.Insist();
            var account = work.Data.Add(Account.Of(email)).Entity;
            account.TakePassword(PasswordHashes.Make(password));
            await work.ClaimAdministration();
            await work.GiveRoles(account, new HashSet<Role> { Role.Administrator });
            await work.NamePublicly(account, name);
            link.Use(account.Id, work.Now);
            return account.Id;
        }, stop);
}
