using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Messages.Watching;

/// <summary>A person wants to be told when a dispute changes. It is their own matter: it changes nothing of the dispute and is no contribution.</summary>
public sealed class Watch(Guid accountId, Guid disputeId, DateTimeOffset since) : Thing
{
    public Guid AccountId { get; private set; } = accountId;

    public Guid DisputeId { get; private set; } = disputeId;

    public DateTimeOffset Since { get; private set; } = since;

    internal sealed class Mapping : IEntityTypeConfiguration<Watch>
    {
        public void Configure(EntityTypeBuilder<Watch> builder)
        {
            builder.ToTable("watches");
            builder.HasIndex(watch => new { watch.DisputeId, watch.AccountId }).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(watch => watch.AccountId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(watch => watch.DisputeId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
