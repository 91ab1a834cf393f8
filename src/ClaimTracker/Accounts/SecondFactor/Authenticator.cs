using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>The authenticator app of a person. Each of its codes works once: the step of the last one is kept, and two who use one code at the same moment meet in it.</summary>
public sealed class Authenticator : Detail
{
    private Authenticator()
    {
    }

    public Authenticator(Guid accountId, string secret, long step, DateTimeOffset now) => (AccountId, Secret, LastStep, AddedAt) = (accountId, secret, step, now);

    public Guid AccountId { get; private set; }

    public override Guid OwnerId => AccountId;

    /// <summary>Base32. Codes cannot be checked against a hash, so it is kept as it is.</summary>
    public string Secret { get; private set; } = string.Empty;

    /// <summary>The step of the last code that was accepted.</summary>
    public long LastStep { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Uses up a code; false for a wrong one and for one that was used.</summary>
    public bool Use(string code, DateTimeOffset now)
    {
        if (Totp.Match(Secret, code, now, LastStep) is not { } step) return false;
        LastStep = step;
        return true;
    }

    /// <summary>Another app takes its place.</summary>
    public void Replace(string secret, long step, DateTimeOffset now) => (Secret, LastStep, AddedAt) = (secret, step, now);

    internal sealed class Mapping : IEntityTypeConfiguration<Authenticator>
    {
        public void Configure(EntityTypeBuilder<Authenticator> builder)
        {
            builder.ToTable("account_authenticators");
            builder.Ignore(row => row.OwnerId);
            builder.Property(row => row.Secret).HasMaxLength(64);
            builder.Property(row => row.LastStep).IsConcurrencyToken();
            builder.HasIndex(row => row.AccountId).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
