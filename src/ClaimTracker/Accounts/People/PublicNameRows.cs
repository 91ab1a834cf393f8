using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.People;

/// <summary>Keeps the name that readers look up in step with the account.</summary>
internal static class PublicNameRows
{
    public static async Task NamePublicly(this Work work, Account account, string? name)
    {
        account.PublicName = name;
        var row = await work.Data.Set<PublicName>().FirstOrDefaultAsync(known => known.PublicId == account.PublicId, work.Stop);
        if (row?.Name == name) return;
        await work.RaiseRevision();
        if (row is null && name is not null) work.Data.Add(new PublicName(account.PublicId, name));
        else if (row is not null && name is null) work.Data.Remove(row);
        else if (row is not null) row.Name = name!;
    }
}
