using ClaimTracker.Data;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims;

/// <summary>A party that a claim accuses or addresses.</summary>
public sealed class ClaimAddressee(Guid claimId, Guid partyId) : Detail
{
    public Guid ClaimId { get; private set; } = claimId;

    public Guid PartyId { get; private set; } = partyId;

    public override Guid OwnerId => ClaimId;

    internal sealed class Mapping : IEntityTypeConfiguration<ClaimAddressee>
    {
        public void Configure(EntityTypeBuilder<ClaimAddressee> builder)
        {
            builder.ToTable("claim_addressees");
            builder.HasOne<Party>().WithMany().HasForeignKey(row => row.PartyId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
