using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>One sign-in of a person, until sign-out, and 12 hours at most. The cookie names it, so that a copied cookie is worth nothing after sign-out.</summary>
public sealed class AccountSession(Guid accountId, DateTimeOffset startedAt) : Thing
{
    /// <summary>How long a person stays signed in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public Guid AccountId { get; private set; } = accountId;

    public DateTimeOffset StartedAt { get; private set; } = startedAt;

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now < StartedAt + Lifetime;

    public void End(DateTimeOffset now) => EndedAt ??= now;

    internal sealed class Mapping : IEntityTypeConfiguration<AccountSession>
    {
        public void Configure(EntityTypeBuilder<AccountSession> builder)
        {
            builder.ToTable("account_sessions");
            builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
