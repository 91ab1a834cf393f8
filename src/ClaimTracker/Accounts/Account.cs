using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts;

/// <summary>A person who works here. Accounts are deactivated, never deleted, so that history keeps its author.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Longest public name, in characters.</summary>
    public const int PublicNameLimit = 80;

    /// <summary>Longest e-mail address, in characters.</summary>
    public const int EmailLimit = 254;

    /// <summary>Wrong passwords in a row before the account is locked for a while.</summary>
    public const int MostFailures = 10;

    /// <summary>How long an account stays locked.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>The random id under which published documents know this person.</summary>
    public Guid PublicId { get; set; } = Guid.NewGuid();

    /// <summary>The name that readers see; empty: only the role is shown.</summary>
    public string? PublicName { get; set; }

    /// <summary>A deactivated account cannot sign in and no deed accepts it.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>Made by loading the sample data.</summary>
    public bool IsSample { get; set; }

    /// <summary>Whether the person is invited, active or deactivated.</summary>
    public AccountState State => (IsActive, PasswordHash) switch
    {
        (false, _) => AccountState.Deactivated,
        (true, null) => AccountState.Invited,
        _ => AccountState.Active,
    };

    /// <summary>A new account without a password.</summary>
    public static Account Of(string email)
    {
        var account = new Account { Id = Guid.NewGuid(), UserName = email, Email = email, NormalizedUserName = Normal(email), NormalizedEmail = Normal(email), LockoutEnabled = true };
        account.RenewStamp();
        return account;
    }

    /// <summary>The address as accounts are found by it.</summary>
    public static string Normal(string email) => email.Trim().ToUpperInvariant();

    /// <summary>Locked after too many wrong passwords.</summary>
    public bool IsLocked(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>A new security stamp: a cookie that holds the old one opens nothing any more.</summary>
    public void RenewStamp()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    /// <summary>Counts a wrong password and locks the account when there were too many.</summary>
    public void CountFailure(DateTimeOffset now)
    {
        AccessFailedCount++;
        if (AccessFailedCount < MostFailures) return;
        AccessFailedCount = 0;
        LockoutEnd = now + LockTime;
    }

    /// <summary>Forgets the wrong passwords.</summary>
    public void ForgetFailures()
    {
        AccessFailedCount = 0;
        LockoutEnd = null;
    }

    /// <summary>Takes a new password.</summary>
    public void TakePassword(string hash)
    {
        PasswordHash = hash;
        ForgetFailures();
        RenewStamp();
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Account>
    {
        public void Configure(EntityTypeBuilder<Account> builder)
        {
            builder.ToTable("accounts");
            builder.Ignore(account => account.State);
            builder.Property(account => account.PublicName).HasMaxLength(PublicNameLimit);
            builder.HasIndex(account => account.PublicId).IsUnique();
        }
    }
}
