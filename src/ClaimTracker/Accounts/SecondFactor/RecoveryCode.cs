using System.Security.Cryptography;
using System.Text;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>Stands in for the second factor once. A code has 120 random bits, so that a plain hash of it tells nothing; the code itself is shown once and kept nowhere.</summary>
public sealed class RecoveryCode : Detail
{
    /// <summary>Codes of one set.</summary>
    public const int Count = 10;

    private const int Bytes = 15;
    private const int Digits = 24;
    private const int GroupLength = 4;

    private RecoveryCode()
    {
    }

    private RecoveryCode(Guid accountId, string code) => (AccountId, Hash) = (accountId, HashOf(code));

    public Guid AccountId { get; private set; }

    public override Guid OwnerId => AccountId;

    /// <summary>SHA-256 of the code, in hex.</summary>
    public string Hash { get; private set; } = string.Empty;

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>A new code as it is shown, and the row that knows it again.</summary>
    public static (RecoveryCode Row, string Shown) Make(Guid accountId)
    {
        var code = Base32.Write(RandomNumberGenerator.GetBytes(Bytes)).ToLowerInvariant();
        return (new RecoveryCode(accountId, code), string.Join('-', code.Chunk(GroupLength).Select(group => new string(group))));
    }

    /// <summary>The hash of what was typed, with or without its hyphens; null for what is no recovery code.</summary>
    public static string? HashOfTyped(string? typed)
    {
        var code = new string([.. (typed ?? string.Empty).Where(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        return code.Length == Digits ? HashOf(code) : null;
    }

    public void Use(DateTimeOffset now) => UsedAt = now;

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code)));

    internal sealed class Mapping : IEntityTypeConfiguration<RecoveryCode>
    {
        public void Configure(EntityTypeBuilder<RecoveryCode> builder)
        {
            builder.ToTable("account_recovery_codes");
            builder.Ignore(row => row.OwnerId);
            builder.Property(row => row.Hash).HasMaxLength(64);
            builder.Property(row => row.UsedAt).IsConcurrencyToken();
            builder.HasIndex(row => new { row.AccountId, row.Hash }).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
