using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimTracker.LogFigures;

/// <summary>Takes the time of what a transaction does for the log: its turn at the beginning (PostgreSQL), and everything from the first look for the log at its end up to the commit.</summary>
internal sealed class LogPart : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan? began;
    private TimeSpan turn;

    /// <summary>Of the last transaction.</summary>
    public TimeSpan Took { get; private set; }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (IsTurn(command)) turn -= clock.Elapsed;
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (IsTurn(command)) turn += clock.Elapsed;
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains("FROM logs ", StringComparison.Ordinal) || command.CommandText.Contains("FROM \"logs\" ", StringComparison.Ordinal)) began ??= clock.Elapsed;
        return ValueTask.FromResult(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Took = (began is { } from ? clock.Elapsed - from : TimeSpan.Zero) + turn;
        (began, turn) = (null, TimeSpan.Zero);
        return ValueTask.FromResult(result);
    }

    private static bool IsTurn(DbCommand command) => command.CommandText.StartsWith("LOCK TABLE", StringComparison.Ordinal);
}
