using ClaimTracker.History;
using ClaimTracker.Log.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Log.Record;

/// <summary>The public half of a key and from when to when it signs. The private half is never in the database.</summary>
public sealed class LogKey(int logId, string verifier, DateTimeOffset signsFrom) : IDerived
{
    private const int VerifierLimit = 300;

    public int LogId { get; private set; } = logId;

    /// <summary>As <see cref="VerifierKey"/> writes it.</summary>
    public string Verifier { get; private set; } = verifier;

    public DateTimeOffset SignsFrom { get; private set; } = signsFrom;

    /// <summary>Empty: until further notice.</summary>
    public DateTimeOffset? SignsUntil { get; private set; }

    public bool SignsAt(DateTimeOffset moment) => SignsFrom <= moment && (SignsUntil is null || moment < SignsUntil);

    public void EndAt(DateTimeOffset moment) => SignsUntil = moment;

    internal sealed class Mapping : IEntityTypeConfiguration<LogKey>
    {
        public void Configure(EntityTypeBuilder<LogKey> builder)
        {
            builder.ToTable("log_keys").HasKey(key => new { key.LogId, key.Verifier });
            builder.Property(key => key.Verifier).HasMaxLength(VerifierLimit);
            builder.HasOne<LogOrigin>().WithMany().HasForeignKey(key => key.LogId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
