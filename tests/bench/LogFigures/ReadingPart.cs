using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimTracker.LogFigures;

/// <summary>Adds up the CPU of reading: from the start of each query until its last row is an object and the reader is closed.</summary>
internal sealed class ReadingPart : DbCommandInterceptor
{
    private TimeSpan began;

    public TimeSpan Took { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        began = Environment.CpuUsage.TotalTime;
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Took += Environment.CpuUsage.TotalTime - began;
        return result;
    }
}
