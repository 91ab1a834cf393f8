using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Review.Erasing;

/// <summary>One part of one edition that is to be erased.</summary>
public sealed class ErasurePart(Guid erasureId, Guid partId) : Detail
{
    public Guid ErasureId { get; private set; } = erasureId;

    public override Guid OwnerId => ErasureId;

    /// <summary>The part of an edition.</summary>
    public Guid PartId { get; private set; } = partId;

    internal sealed class Mapping : IEntityTypeConfiguration<ErasurePart>
    {
        public void Configure(EntityTypeBuilder<ErasurePart> builder)
        {
            builder.ToTable("erasure_parts");
            builder.Ignore(part => part.OwnerId);
        }
    }
}
