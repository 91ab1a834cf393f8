using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>The next free index of a log. It is taken last in a transaction, so that the order of commits is the order of indexes and none is lost.</summary>
public sealed class LogHead : IDerived
{
    public int LogId { get; private init; }

    public long Next { get; private set; }

    /// <summary>The head of a new log.</summary>
    public static LogHead Of(int logId) => new() { LogId = logId };

    internal sealed class Mapping : IEntityTypeConfiguration<LogHead>
    {
        public void Configure(EntityTypeBuilder<LogHead> builder)
        {
            builder.ToTable("log_heads").HasKey(head => head.LogId);
            builder.Property(head => head.LogId).ValueGeneratedNever();
            builder.HasOne<LogOrigin>().WithOne().HasForeignKey<LogHead>(head => head.LogId).OnDelete(DeleteBehavior.Restrict);
            builder.HasData(new { LogId = 1, Next = 0L }, new { LogId = 2, Next = 0L });
        }
    }
}
