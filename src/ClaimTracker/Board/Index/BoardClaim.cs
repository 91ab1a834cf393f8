using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>Where a published claim is found: its dispute and the newest edition that holds it. Claims that left the dispute keep their row.</summary>
public sealed class BoardClaim : IDerived
{
    public required Guid ClaimId { get; init; }

    public required Guid DisputeId { get; init; }

    /// <summary>The number of the newest edition that holds the claim.</summary>
    public required int EditionNumber { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<BoardClaim>
    {
        public void Configure(EntityTypeBuilder<BoardClaim> builder)
        {
            builder.ToTable("board_claims").HasKey(row => row.ClaimId);
            builder.Property(row => row.ClaimId).ValueGeneratedNever();
        }
    }
}
