using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>One entry of a log: exact bytes at an index, for ever. The database refuses to change or delete it.</summary>
public sealed class LogEntry(int logId, long index, EntryKind kind, Guid? subjectId, byte[] bytes) : IDerived
{
    /// <summary>Most bytes of an entry: a bundle gives its length in 16 bits (C2SP tlog-tiles).</summary>
    public const int MostBytes = 65535;

    public int LogId { get; private set; } = logId;

    /// <summary>0 for the first; without a gap.</summary>
    public long Index { get; private set; } = index;

    public EntryKind Kind { get; private set; } = kind;

    /// <summary>The edition, dispute or anchor that it is about, for finding it; empty for keys and lines of history.</summary>
    public Guid? SubjectId { get; private set; } = subjectId;

    /// <summary>Canonical JSON (RFC 8785); these bytes are hashed and never written anew.</summary>
    public byte[] Bytes { get; private set; } = bytes;

    internal sealed class Mapping : IEntityTypeConfiguration<LogEntry>
    {
        public void Configure(EntityTypeBuilder<LogEntry> builder)
        {
            builder.ToTable("log_entries").HasKey(entry => new { entry.LogId, entry.Index });
            builder.Property(entry => entry.Index).ValueGeneratedNever();
            builder.HasIndex(entry => new { entry.SubjectId, entry.LogId });
            builder.HasOne<LogOrigin>().WithMany().HasForeignKey(entry => entry.LogId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
