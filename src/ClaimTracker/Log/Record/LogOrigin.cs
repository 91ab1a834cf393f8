using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>One log from its first entry on. A site has a public and an internal one; a new origin adds a pair and the old pair stays as it is. Entries go to the newest of their kind.</summary>
public sealed class LogOrigin : IDerived
{
    /// <summary>Longest name of an origin, in characters.</summary>
    public const int NameLimit = 200;

    private LogOrigin()
    {
    }

    public LogOrigin(int id, LogKind kind) => (Id, Kind) = (id, kind);

    public int Id { get; private set; }

    public LogKind Kind { get; private set; }

    /// <summary>Host and prefix without a scheme, as checkpoints carry it; empty until the first start names it, and unchanged from then on.</summary>
    public string? Name { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>While lines of history from before the log are recorded late: the last one that must be. Empty when all are recorded.</summary>
    public long? LateUntil { get; private set; }

    /// <summary>The last line of history that was recorded late.</summary>
    public long LateThrough { get; private set; }

    /// <summary>Names a log that has no name yet.</summary>
    public void Start(string name, DateTimeOffset at)
    {
        if (Name is not null) throw new InvalidOperationException("A log keeps its origin.");
        (Name, StartedAt) = (name, at);
    }

    /// <summary>Begins to record lines late, up to this one.</summary>
    public void OweUntil(long line) => LateUntil = line;

    /// <summary>Recorded late up to this line.</summary>
    public void RecordedThrough(long line)
    {
        LateThrough = line;
        if (line >= LateUntil) LateUntil = null;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<LogOrigin>
    {
        public void Configure(EntityTypeBuilder<LogOrigin> builder)
        {
            builder.ToTable("logs");
            builder.Property(log => log.Id).ValueGeneratedNever();
            builder.Property(log => log.Name).HasMaxLength(NameLimit);
            builder.HasIndex(log => log.Name).IsUnique();
            builder.HasData(
                new { Id = 1, Kind = LogKind.Public, LateThrough = 0L },
                new { Id = 2, Kind = LogKind.Internal, LateThrough = 0L });
        }
    }
}
