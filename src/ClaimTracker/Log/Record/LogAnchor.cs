using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>What an anchor entry commits to: the internal log's checkpoint of that hour and the salt. It stands beside the public log, never in it.</summary>
public sealed class LogAnchor(Guid id, string checkpoint, byte[] salt) : IDerived
{
    /// <summary>The subject of the anchor entry in the public log.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The text of the internal checkpoint: origin, size, root.</summary>
    public string Checkpoint { get; private set; } = checkpoint;

    public byte[] Salt { get; private set; } = salt;

    internal sealed class Mapping : IEntityTypeConfiguration<LogAnchor>
    {
        public void Configure(EntityTypeBuilder<LogAnchor> builder)
        {
            builder.ToTable("log_anchors");
            builder.Property(anchor => anchor.Id).ValueGeneratedNever();
            builder.Property(anchor => anchor.Checkpoint).HasMaxLength(LogOrigin.NameLimit + 200);
            builder.Property(anchor => anchor.Salt).HasMaxLength(Entries.Commitment.SaltLength);
        }
    }
}
