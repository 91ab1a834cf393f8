using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts.Links;

/// <summary>A link that works once and for a time. Only a hash of its token is kept; the token itself is shown once, to who asked for it.</summary>
public sealed class AccountLink : Thing
{
    private AccountLink()
    {
    }

    public AccountLinkKind Kind { get; private set; }

    /// <summary>The account that it opens; empty for the first administrator's link until it is used.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>SHA-256 of the token, in hex.</summary>
    public string TokenHash { get; private set; } = string.Empty;

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>A new link and its token.</summary>
    public static (AccountLink Link, string Token) Issue(AccountLinkKind kind, Guid? accountId, DateTimeOffset now)
    {
        var token = LinkToken.New();
        return (new AccountLink { Kind = kind, AccountId = accountId, TokenHash = LinkToken.Hash(token), ExpiresAt = now + Lifetime(kind) }, token);
    }

    public static TimeSpan Lifetime(AccountLinkKind kind) => kind == AccountLinkKind.Invitation ? TimeSpan.FromDays(7) : TimeSpan.FromHours(1);

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <summary>Marks the link as used; two at once meet in the concurrency number.</summary>
    public void Use(Guid accountId, DateTimeOffset now) => (AccountId, UsedAt) = (accountId, now);

    /// <summary>Ends a link that another one replaces.</summary>
    public void Expire(DateTimeOffset now)
    {
        if (IsOpen(now)) ExpiresAt = now;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<AccountLink>
    {
        public void Configure(EntityTypeBuilder<AccountLink> builder)
        {
            builder.ToTable("account_links");
            builder.Property(link => link.TokenHash).HasMaxLength(64);
            builder.HasIndex(link => link.TokenHash).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
