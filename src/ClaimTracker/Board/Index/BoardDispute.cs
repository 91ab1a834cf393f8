using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>The row of the board index for one published dispute, made from its newest edition alone. The words by which it is found stand in the search index, under its number.</summary>
public sealed class BoardDispute : IDerived
{
    public required Guid DisputeId { get; init; }

    public required string Slug { get; set; }

    /// <summary>The revision with which its newest edition was published: the board's order, and the key of the search index.</summary>
    public required long Number { get; set; }

    public required Guid EditionId { get; set; }

    public required int EditionNumber { get; set; }

    public required BoardKind Kind { get; set; }

    /// <summary>The dispute into which it was merged, to which its address leads; empty for any other.</summary>
    public Guid? MergedIntoId { get; set; }

    /// <summary>The dispute or a claim of it is held.</summary>
    public bool HasHolds { get; set; }

    public required DateTimeOffset PublishedAt { get; set; }

    public required DateTimeOffset LastLookAt { get; set; }

    /// <summary>The last day that the date of the event can mean, for sorting; the first of all days where no date is known.</summary>
    public DateOnly EventDay { get; set; }

    /// <summary>Sample data stands in no feed and no sitemap (rule 11).</summary>
    public bool Sample { get; set; }

    /// <summary>The keys of the facets under which it is counted; none once it is withdrawn.</summary>
    public IReadOnlyList<string> Facets { get; set; } = [];

    /// <summary>The entry as JSON, written by the composer and read by the board.</summary>
    public required string Entry { get; set; }

    public ICollection<BoardClaim> Claims { get; } = [];

    internal sealed class Mapping : IEntityTypeConfiguration<BoardDispute>
    {
        public void Configure(EntityTypeBuilder<BoardDispute> builder)
        {
            builder.ToTable("board_disputes").HasKey(row => row.DisputeId);
            builder.Property(row => row.DisputeId).ValueGeneratedNever();
            builder.Property(row => row.Slug).HasMaxLength(80);
            builder.HasIndex(row => row.Slug).IsUnique();
            builder.HasIndex(row => row.Number).IsUnique();
            builder.HasIndex(row => new { row.Kind, row.Number });
            builder.HasIndex(row => new { row.Kind, row.EventDay, row.Number });
            builder.HasIndex(row => new { row.PublishedAt, row.Number });
            builder.HasMany(row => row.Claims).WithOne().HasForeignKey(claim => claim.DisputeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
