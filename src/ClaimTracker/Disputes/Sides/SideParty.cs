using ClaimTracker.Data;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes.Sides;

/// <summary>A party stands in a column.</summary>
public sealed class SideParty(Guid sideId, Guid partyId) : Detail
{
    public Guid SideId { get; private set; } = sideId;

    public Guid PartyId { get; private set; } = partyId;

    public override Guid OwnerId => SideId;

    internal sealed class Mapping : IEntityTypeConfiguration<SideParty>
    {
        public void Configure(EntityTypeBuilder<SideParty> builder)
        {
            builder.ToTable("side_parties");
            builder.HasOne<Party>().WithMany().HasForeignKey(row => row.PartyId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
