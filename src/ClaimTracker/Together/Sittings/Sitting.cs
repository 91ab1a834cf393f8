using ClaimTracker.Accounts;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Together.Sittings;

/// <summary>Somebody has a dispute open in the pair editor. It is said again every 20 seconds and believed for a minute; it is no part of history, for it says nothing of the work.</summary>
public sealed class Sitting : IDerived
{
    /// <summary>How long it is believed without being said again.</summary>
    public static readonly TimeSpan Believed = TimeSpan.FromMinutes(1);

    /// <summary>How often an open page says it again.</summary>
    public static readonly TimeSpan SaidAgain = TimeSpan.FromSeconds(20);

    public const int FieldLimit = 120;

    private Sitting()
    {
    }

    public Sitting(Guid id, Guid disputeId, Guid accountId) => (Id, DisputeId, AccountId) = (id, disputeId, accountId);

    /// <summary>One for each open page.</summary>
    public Guid Id { get; private set; }

    public Guid DisputeId { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>The field that has the cursor, as the page names it; empty for none.</summary>
    public string? Field { get; private set; }

    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>Answers whether the others see anything new.</summary>
    public bool Is(string? field, DateTimeOffset at)
    {
        var isNew = field != Field || at - SeenAt > Believed;
        (Field, SeenAt) = (field, at);
        return isNew;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Sitting>
    {
        public void Configure(EntityTypeBuilder<Sitting> builder)
        {
            builder.ToTable("sittings");
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Field).HasMaxLength(FieldLimit);
            builder.HasIndex(row => row.DisputeId);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(row => row.DisputeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
