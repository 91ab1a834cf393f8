using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Passkeys;

/// <summary>Finds passkeys and reads their names. A passkey of somebody else answers like one that does not exist.</summary>
internal static class PasskeyRows
{
    private const int NameLimit = 60;

    public static async Task<IdentityUserPasskey<Guid>> FindPasskey(this Work work, string key) =>
        (await work.Data.PasskeysOf(work.PersonId).ToListAsync(work.Stop)).Find(row => PasskeyEntry.KeyOf(row.CredentialId) == key)
        ?? throw new RefusedException(RefusalKind.NotFound, "There is no such passkey. It may have been removed; go back to the list and choose again.");

    public static string PasskeyName(this Intake intake, string? typed, string field)
    {
        var name = intake.Required(typed, field, "the name", NameLimit);
        if (name.Any(char.IsControl)) intake.Refuse(field, "The name must stand on one line.");
        return name;
    }
}
