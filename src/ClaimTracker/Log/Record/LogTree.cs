using ClaimTracker.History;
using ClaimTracker.Log.Tree;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>How far a log's entries are in its tree, and what must be known of the tree to go on.</summary>
public sealed class LogTree : IDerived
{
    public int LogId { get; private init; }

    /// <summary>Entries that are in the tree.</summary>
    public long Size { get; private set; }

    /// <summary>The roots of the complete subtrees, laid end to end.</summary>
    public byte[] Subtrees { get; private set; } = [];

    /// <summary>The tree of a new log.</summary>
    public static LogTree Of(int logId) => new() { LogId = logId };

    /// <exception cref="FormatException">The row was tampered with.</exception>
    public CompactRange Range() => new(Size, Enumerable.Range(0, Subtrees.Length / Digest.Length).Select(at => Digest.At(Subtrees, at)));

    public void Reach(CompactRange range) => (Size, Subtrees) = (range.Size, Digest.Join([.. range.Subtrees]));

    internal sealed class Mapping : IEntityTypeConfiguration<LogTree>
    {
        public void Configure(EntityTypeBuilder<LogTree> builder)
        {
            builder.ToTable("log_trees").HasKey(tree => tree.LogId);
            builder.Property(tree => tree.LogId).ValueGeneratedNever();
            builder.HasOne<LogOrigin>().WithOne().HasForeignKey<LogTree>(tree => tree.LogId).OnDelete(DeleteBehavior.Restrict);
            builder.HasData(new { LogId = 1, Size = 0L, Subtrees = Array.Empty<byte>() }, new { LogId = 2, Size = 0L, Subtrees = Array.Empty<byte>() });
        }
    }
}
