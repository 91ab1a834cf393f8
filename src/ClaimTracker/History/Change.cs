using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.History;

/// <summary>One line of history: who did what to which thing, when. Written by the database context alone, in the same transaction as the change.</summary>
public sealed class Change
{
    public long Number { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required ActorKind ActorKind { get; init; }

    public Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>The deed's name, such as <c>ApproveSubmission</c>.</summary>
    public required string Deed { get; init; }

    public required string ThingKind { get; init; }

    public required Guid ThingId { get; init; }

    /// <summary>The thing's concurrency number after the change.</summary>
    public required int ThingVersion { get; init; }

    /// <summary>The dispute that owns the thing; empty for shared records and accounts.</summary>
    public Guid? DisputeId { get; init; }

    public required ChangeKind Kind { get; init; }

    public ICollection<ChangeText> Texts { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<Change>
    {
        public void Configure(EntityTypeBuilder<Change> builder)
        {
            builder.ToTable("changes").HasKey(change => change.Number);
            builder.Property(change => change.Number).ValueGeneratedOnAdd();
            builder.Property(change => change.ActorName).HasMaxLength(60);
            builder.Property(change => change.Deed).HasMaxLength(60);
            builder.Property(change => change.ThingKind).HasMaxLength(40);
            builder.HasMany(change => change.Texts).WithOne().HasForeignKey(text => text.ChangeNumber).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(change => new { change.ThingId, change.ThingVersion });
            builder.HasIndex(change => change.DisputeId);
            builder.HasIndex(change => change.ActorId);
            builder.HasIndex(change => change.At);
        }
    }
}
