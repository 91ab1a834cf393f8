using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.Passkeys;
using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Telling;

/// <summary>Tells people what happens to their account, also what was done in their own name: it may have been somebody else.</summary>
internal static class TellingAccounts
{
    /// <summary>A browser and network that were not used for so long are new again.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    private static readonly Dictionary<string, MessageEvent> Deeds = new(StringComparer.Ordinal)
    {
        [nameof(ChangePassword)] = MessageEvent.PasswordChanged,
        [nameof(ResetPassword)] = MessageEvent.PasswordReset,
        [nameof(IssueResetLink)] = MessageEvent.ResetLinkIssued,
        [nameof(SetUpAuthenticator)] = MessageEvent.AuthenticatorSetUp,
        [nameof(RemoveAuthenticator)] = MessageEvent.AuthenticatorRemoved,
        [nameof(RenewRecoveryCodes)] = MessageEvent.RecoveryCodesRenewed,
        [nameof(AddPasskey)] = MessageEvent.PasskeyAdded,
        [nameof(RemovePasskey)] = MessageEvent.PasskeyRemoved,
        [nameof(ResetSecondFactor)] = MessageEvent.SecondFactorReset,
    };

    /// <summary>What happens to an account is told to its person whoever did it.</summary>
    public static bool IsOfAccount(this MessageKind kind) => kind is MessageKind.SignIn or MessageKind.Roles or MessageKind.Credentials;

    public static async Task<IEnumerable<Message>> OfSignIn(this Work work, Change line)
    {
        if (line.Kind != ChangeKind.Added) return [];
        var session = work.Touched<AccountSession>(line);
        var since = session.StartedAt - Remembered;
        var isKnown = session.Proof != SignInProof.RecoveryCode && await work.Data.Set<AccountSession>().AnyAsync(
            other => other.AccountId == session.AccountId && other.Id != session.Id && other.StartedAt >= since && other.Browser == session.Browser && other.Network == session.Network, work.Stop);
        return isKnown ? [] : [new Message(session.AccountId, MessageKind.SignIn, MessageEvent.SignedIn, work.Now) { SubjectId = session.Id }];
    }

    /// <summary>With an invitation come the first roles; that is no change.</summary>
    public static async Task<IEnumerable<Message>> OfRoles(this Work work, Change line)
    {
        if (line.Kind == ChangeKind.Added || line.Texts.All(text => text.Field != nameof(IdentityUserRole<>.RoleId))) return [];
        var names = await work.Data.UserRoles.Where(row => row.UserId == line.ThingId).Join(work.Data.Roles, row => row.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(work.Stop);
        var roles = names.Select(Enum.Parse<Role>).Order().Select(role => role.Code()).ToList();
        return [new Message(line.ThingId, MessageKind.Roles, MessageEvent.RolesChanged, work.Now) { ById = work.Person?.Id, Roles = roles }];
    }

    public static IEnumerable<Message> OfCredentials(this Work work, IReadOnlyList<Change> lines)
    {
        if (!Deeds.TryGetValue(lines[0].Deed, out var what)) return [];
        var linked = work.Data.ChangeTracker.Entries<AccountLink>().Select(entry => entry.Entity.AccountId).FirstOrDefault();
        var named = lines.FirstOrDefault(line => line.ThingKind == "Account")?.ThingId;
        return (named ?? linked ?? work.Person?.Id) is { } account ? [new Message(account, MessageKind.Credentials, what, work.Now) { ById = work.Person?.Id == account ? null : work.Person?.Id }] : [];
    }
}
