using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>The row of the board index for one published dispute, made from its newest edition alone.</summary>
public sealed class BoardDispute : IDerived
{
    public required Guid DisputeId { get; init; }

    public required string Slug { get; set; }

    public required Guid EditionId { get; set; }

    public required int EditionNumber { get; set; }

    public required EditionKind Kind { get; set; }

    public required DateTimeOffset PublishedAt { get; set; }

    public required DateTimeOffset LastLookAt { get; set; }

    /// <summary>The entry as JSON, written by the composer and read by the board.</summary>
    public required string Entry { get; set; }

    /// <summary>Folded text of titles, wordings, words, speakers, parties, places and sources, for the search box.</summary>
    public required string SearchText { get; set; }

    public ICollection<BoardClaim> Claims { get; } = [];

    public ICollection<BoardFacet> Facets { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<BoardDispute>
    {
        public void Configure(EntityTypeBuilder<BoardDispute> builder)
        {
            builder.ToTable("board_disputes").HasKey(row => row.DisputeId);
            builder.Property(row => row.DisputeId).ValueGeneratedNever();
            builder.Property(row => row.Slug).HasMaxLength(80);
            builder.HasIndex(row => row.Slug).IsUnique();
            builder.HasIndex(row => new { row.PublishedAt, row.DisputeId });
            builder.HasMany(row => row.Claims).WithOne().HasForeignKey(claim => claim.DisputeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(row => row.Facets).WithOne().HasForeignKey(facet => facet.DisputeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
