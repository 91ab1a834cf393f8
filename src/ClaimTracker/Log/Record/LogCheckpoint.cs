using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>A signed checkpoint, kept for ever once it was served. At most one a size.</summary>
public sealed class LogCheckpoint(int logId, long size, string note, DateTimeOffset signedAt) : IDerived
{
    public int LogId { get; private set; } = logId;

    public long Size { get; private set; } = size;

    /// <summary>The signed note, exactly as it is served.</summary>
    public string Note { get; private set; } = note;

    public DateTimeOffset SignedAt { get; private set; } = signedAt;

    internal sealed class Mapping : IEntityTypeConfiguration<LogCheckpoint>
    {
        public void Configure(EntityTypeBuilder<LogCheckpoint> builder)
        {
            builder.ToTable("log_checkpoints").HasKey(checkpoint => new { checkpoint.LogId, checkpoint.Size });
            builder.Property(checkpoint => checkpoint.Size).ValueGeneratedNever();
            builder.HasOne<LogOrigin>().WithMany().HasForeignKey(checkpoint => checkpoint.LogId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
