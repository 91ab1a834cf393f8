using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimTracker.Tests.World;

/// <summary>Throws where a transaction would commit, when asked to: by then everything is written and the indexes of the log are taken.</summary>
/// <param name="reached">What happens at that point, before the throw.</param>
public sealed class RollBackOnPurpose(Func<Task>? reached = null) : DbTransactionInterceptor
{
    private readonly AsyncLocal<bool> asked = new();

    /// <summary>Does the deed up to its commit, which is refused; answers whether it came so far.</summary>
    public async Task<bool> Instead(Func<Task> deed)
    {
        asked.Value = true;
        try
        {
            await deed();
            return false;
        }
        catch (RolledBackException)
        {
            return true;
        }
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (!asked.Value) return result;
        if (reached is not null) await reached();
        throw new RolledBackException();
    }

    private sealed class RolledBackException : Exception;
}
