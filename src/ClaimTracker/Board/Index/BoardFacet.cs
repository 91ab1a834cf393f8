using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Board.Index;

/// <summary>A topic or a country under which the board finds a dispute.</summary>
public sealed class BoardFacet : IDerived
{
    /// <summary>The kind of facet that holds a topic's slug and name.</summary>
    public const string Topic = "topic";

    /// <summary>The kind of facet that holds an ISO 3166-1 code.</summary>
    public const string Country = "country";

    public Guid Id { get; private set; } = Guid.NewGuid();

    public required Guid DisputeId { get; init; }

    public required string Kind { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<BoardFacet>
    {
        public void Configure(EntityTypeBuilder<BoardFacet> builder)
        {
            builder.ToTable("board_facets");
            builder.Property(facet => facet.Id).ValueGeneratedNever();
            builder.Property(facet => facet.Kind).HasMaxLength(10);
            builder.Property(facet => facet.Code).HasMaxLength(80);
            builder.Property(facet => facet.Name).HasMaxLength(80);
            builder.HasIndex(facet => new { facet.Kind, facet.Code });
        }
    }
}
