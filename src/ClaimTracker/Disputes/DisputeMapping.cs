using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Disputes;

/// <summary>Where disputes are kept.</summary>
internal sealed class DisputeMapping : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("disputes");
        builder.Property(dispute => dispute.Title).HasMaxLength(Dispute.TitleLimit);
        builder.Property(dispute => dispute.Slug).HasMaxLength(80);
        builder.Property(dispute => dispute.EventDate).HasMaxLength(80);
        builder.Property(dispute => dispute.TimeZone).HasMaxLength(60);
        foreach (var name in new[] { nameof(Dispute.Clock), nameof(Dispute.TimeAccordingTo), nameof(Dispute.PlaceAccordingTo), nameof(Dispute.ContentNote) })
            builder.Property(name).HasMaxLength(Dispute.ShortLimit);
        builder.HasIndex(dispute => dispute.Slug).IsUnique();
        builder.HasIndex(dispute => dispute.State);
        builder.HasOne(dispute => dispute.Place).WithMany().HasForeignKey(dispute => dispute.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(dispute => dispute.Sides).WithOne().HasForeignKey(side => side.DisputeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(dispute => dispute.Topics).WithOne().HasForeignKey(topic => topic.DisputeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(dispute => dispute.Relations).WithOne().HasForeignKey(relation => relation.DisputeId).OnDelete(DeleteBehavior.Cascade);
    }
}
