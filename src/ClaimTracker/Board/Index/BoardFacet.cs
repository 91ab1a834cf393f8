using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>Something by which the board is filtered, with how many published disputes stand under it. Name and details are those of the newest edition that holds it.</summary>
public sealed class BoardFacet : IDerived
{
    /// <summary>Kind and code, such as <c>topic:strikes-on-towns</c>.</summary>
    public required string Key { get; init; }

    public required FacetKind Kind { get; init; }

    /// <summary>A code of the vocabulary, an ISO 3166-1 code, a topic's slug, or an id without hyphens.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>What its own page says of it, as JSON; empty for those without a page that says more than the name.</summary>
    public string? Details { get; set; }

    public int Disputes { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<BoardFacet>
    {
        public void Configure(EntityTypeBuilder<BoardFacet> builder)
        {
            builder.ToTable("board_facets").HasKey(facet => facet.Key);
            builder.Property(facet => facet.Key).HasMaxLength(100);
            builder.Property(facet => facet.Code).HasMaxLength(80);
            builder.Property(facet => facet.Name).HasMaxLength(200);
            builder.HasIndex(facet => new { facet.Kind, facet.Disputes });
        }
    }
}
