using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims;

/// <summary>Where claims are kept.</summary>
internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("claims");
        builder.Property(claim => claim.Wording).HasMaxLength(Claim.WordingLimit);
        builder.Property(claim => claim.LanguageSaid).HasMaxLength(80);
        builder.Property(claim => claim.LanguageSeen).HasMaxLength(80);
        builder.Property(claim => claim.StatedOn).HasMaxLength(80);
        builder.Property(claim => claim.Medium).HasMaxLength(Claim.ShortLimit);
        builder.Property(claim => claim.RelayedBy).HasMaxLength(Claim.ShortLimit);
        builder.Ignore(claim => claim.IsBareDenial);
        builder.HasIndex(claim => claim.DisputeId);
        builder.HasOne<Dispute>().WithMany().HasForeignKey(claim => claim.DisputeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Side>().WithMany().HasForeignKey(claim => claim.ChosenSideId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(claim => claim.Speaker).WithMany().HasForeignKey(claim => claim.SpeakerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(claim => claim.Addressees).WithOne().HasForeignKey(row => row.ClaimId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(claim => claim.Points).WithOne().HasForeignKey(point => point.ClaimId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(claim => claim.Figures).WithOne().HasForeignKey(figure => figure.ClaimId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(claim => claim.Occurrences).WithOne().HasForeignKey(row => row.ClaimId).OnDelete(DeleteBehavior.Cascade);
    }
}
