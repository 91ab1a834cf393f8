using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>One tile of a tree as far as it is filled: 1 to 256 hashes end to end. A tile only ever grows, so every narrower tile is its beginning.</summary>
public sealed class LogTile(int logId, int level, long number, byte[] hashes) : IDerived
{
    public int LogId { get; private set; } = logId;

    /// <summary>0: hashes of entries; each level above stands for 256 of the one below.</summary>
    public int Level { get; private set; } = level;

    public long Number { get; private set; } = number;

    public byte[] Hashes { get; private set; } = hashes;

    public void Grow(ReadOnlySpan<byte> hashes) => Hashes = [.. Hashes, .. hashes];

    internal sealed class Mapping : IEntityTypeConfiguration<LogTile>
    {
        public void Configure(EntityTypeBuilder<LogTile> builder)
        {
            builder.ToTable("log_tiles").HasKey(tile => new { tile.LogId, tile.Level, tile.Number });
            builder.Property(tile => tile.Number).ValueGeneratedNever();
            builder.HasOne<LogOrigin>().WithMany().HasForeignKey(tile => tile.LogId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
