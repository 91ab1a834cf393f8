using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Claims;

/// <summary>A group that figures count, kept per dispute; two figures are compared only if they count the same group.</summary>
public sealed class CountedGroup : Thing
{
    public const int NameLimit = 160;

    private CountedGroup()
    {
    }

    public CountedGroup(Guid disputeId, string name) => (DisputeId, Name) = (disputeId, name);

    public Guid DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public string Name { get; private set; } = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<CountedGroup>
    {
        public void Configure(EntityTypeBuilder<CountedGroup> builder)
        {
            builder.ToTable("counted_groups");
            builder.Property(group => group.Name).HasMaxLength(NameLimit);
            builder.HasIndex(group => new { group.DisputeId, group.Name }).IsUnique();
            builder.HasOne<Dispute>().WithMany().HasForeignKey(group => group.DisputeId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
