using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes.Moving;

/// <summary>That claims went from one dispute into another, with all that hangs on them: all of them when two disputes were merged, some when one was split.</summary>
public sealed class Move : Thing
{
    private Move()
    {
    }

    public Move(Guid fromId, Guid toId, RelationKind kind, string reason, DateTimeOffset movedAt) =>
        (FromId, ToId, Kind, Reason, MovedAt) = (fromId, toId, kind, reason, movedAt);

    /// <summary>The dispute in which the claims stood.</summary>
    public Guid FromId { get; private set; }

    /// <summary>The dispute in which they stand since.</summary>
    public Guid ToId { get; private set; }

    public override Guid? OwnedByDispute => ToId;

    /// <summary><see cref="RelationKind.MergedFrom"/> or <see cref="RelationKind.SplitFrom"/>.</summary>
    public RelationKind Kind { get; private set; }

    /// <summary>The public reason.</summary>
    public string Reason { get; private set; } = string.Empty;

    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>The number of the first edition of the other dispute that holds them; empty until one is published.</summary>
    public int? PublicWith { get; private set; }

    /// <summary>Readers find the claims in the other dispute from this edition on.</summary>
    public void Public(int edition) => PublicWith ??= edition;

    internal sealed class Mapping : IEntityTypeConfiguration<Move>
    {
        public void Configure(EntityTypeBuilder<Move> builder)
        {
            builder.ToTable("moves");
            builder.HasIndex(move => move.FromId);
            builder.HasIndex(move => move.ToId);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(move => move.FromId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(move => move.ToId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
