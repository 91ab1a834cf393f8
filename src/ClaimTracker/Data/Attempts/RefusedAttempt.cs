using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Attempts;

/// <summary>
/// A person tried what they may not do, or sent what no form of ours sends: a forged id, a value that is on no list, a text over the limit. The line of
/// history that it leaves names the person, the deed and why it was refused; nothing that was typed is kept. It is no contribution to anything (rule 1).
/// </summary>
public sealed class RefusedAttempt : Thing
{
    public const int WhyLimit = 1000;

    private RefusedAttempt()
    {
    }

    public RefusedAttempt(Guid accountId, Guid? disputeId, DateTimeOffset at, RefusalKind kind, string why) =>
        (AccountId, DisputeId, At, Kind, Why) = (accountId, disputeId, at, kind, why.Length <= WhyLimit ? why : why[..WhyLimit]);

    public Guid AccountId { get; private set; }

    /// <summary>The dispute that it was about, where the deed had come to know it.</summary>
    public Guid? DisputeId { get; private set; }

    public override Guid? OwnedByDispute => DisputeId;

    public DateTimeOffset At { get; private set; }

    public RefusalKind Kind { get; private set; }

    /// <summary>The sentences that the person read.</summary>
    public string Why { get; private set; } = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<RefusedAttempt>
    {
        public void Configure(EntityTypeBuilder<RefusedAttempt> builder)
        {
            builder.ToTable("refused_attempts");
            builder.Property(attempt => attempt.Kind).HasConversion<string>().HasMaxLength(20);
            builder.Property(attempt => attempt.Why).HasMaxLength(WhyLimit);
            builder.HasIndex(attempt => new { attempt.AccountId, attempt.At });
        }
    }
}
