using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>Where a published claim is found: its dispute and the newest edition that holds it, and whose position it is. Claims that left the dispute keep their row.</summary>
public sealed class BoardClaim : IDerived
{
    public required Guid ClaimId { get; init; }

    /// <summary>The dispute of the newest edition that holds it: a claim that moved is found in the other dispute once that is published with it.</summary>
    public required Guid DisputeId { get; set; }

    /// <summary>The number of the newest edition that holds the claim.</summary>
    public required int EditionNumber { get; set; }

    /// <summary>The claim stands in the current edition of a dispute that is public.</summary>
    public bool IsCurrent { get; set; }

    public Guid SpeakerId { get; set; }

    public Guid? PartyId { get; set; }

    /// <summary>What readers see as its rating now; empty for a bare denial, and for what they do not get. For counts of all claims together, never of one party's or speaker's.</summary>
    public Rating? Rating { get; set; }

    /// <summary>The first day on which it can have been said, for sorting; the first of all days where no source says when.</summary>
    public DateOnly StatedDay { get; set; }

    /// <summary>The position as JSON.</summary>
    public string Entry { get; set; } = "{}";

    internal sealed class Mapping : IEntityTypeConfiguration<BoardClaim>
    {
        public void Configure(EntityTypeBuilder<BoardClaim> builder)
        {
            builder.ToTable("board_claims").HasKey(row => row.ClaimId);
            builder.Property(row => row.ClaimId).ValueGeneratedNever();
            builder.HasIndex(row => new { row.PartyId, row.StatedDay, row.ClaimId });
            builder.HasIndex(row => new { row.SpeakerId, row.StatedDay, row.ClaimId });
        }
    }
}
