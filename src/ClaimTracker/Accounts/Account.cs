using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts;

/// <summary>A person who works here. Accounts are deactivated, never deleted, so that history keeps its author.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Longest public name, in characters.</summary>
    public const int PublicNameLimit = 80;

    /// <summary>The random id under which published documents know this person.</summary>
    public Guid PublicId { get; set; } = Guid.NewGuid();

    /// <summary>The name that readers see; empty: only the role is shown.</summary>
    public string? PublicName { get; set; }

    /// <summary>A deactivated account cannot sign in and no deed accepts it.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>Made by loading the sample data.</summary>
    public bool IsSample { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Account>
    {
        public void Configure(EntityTypeBuilder<Account> builder)
        {
            builder.ToTable("accounts");
            builder.Property(account => account.PublicName).HasMaxLength(PublicNameLimit);
            builder.HasIndex(account => account.PublicId).IsUnique();
        }
    }
}
