using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>One sign-in of a person, until sign-out, 60 minutes without use, or 12 hours. The cookie names it, so that a copied cookie is worth nothing after sign-out.</summary>
public sealed class AccountSession : Thing
{
    /// <summary>How long a person stays signed in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>How long a session may lie unused.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>How long after a sign-in the ways to sign in may be changed.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private AccountSession()
    {
    }

    public AccountSession(Guid accountId, DateTimeOffset startedAt, SignInProof proof, SignInPlace place) =>
        (AccountId, StartedAt, Proof, Browser, Network) = (accountId, startedAt, proof, place.Browser, place.Network);

    public Guid AccountId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public SignInProof Proof { get; private set; }

    /// <summary>The kinds of browser and system; empty for sessions from before they were kept.</summary>
    public string? Browser { get; private set; }

    /// <summary>The network of the address.</summary>
    public string? Network { get; private set; }

    /// <summary>SHA-256 of the passkey's challenge, in hex: a challenge opens one session.</summary>
    public string? Challenge { get; set; }

    /// <summary>Not ended, not too old, and seen within the last hour.</summary>
    public bool IsOpen(DateTimeOffset now, DateTimeOffset? seen = null) =>
        EndedAt is null && now < StartedAt + Lifetime && now < (seen > StartedAt ? seen.Value : StartedAt) + Idle;

    public bool IsFresh(DateTimeOffset now) => now < StartedAt + Fresh;

    public void End(DateTimeOffset now) => EndedAt ??= now;

    /// <summary>The person set up a second factor in this session, and used it in doing so.</summary>
    public void Prove(SignInProof proof) => Proof = proof;

    internal sealed class Mapping : IEntityTypeConfiguration<AccountSession>
    {
        public void Configure(EntityTypeBuilder<AccountSession> builder)
        {
            builder.ToTable("account_sessions");
            builder.Property(session => session.Proof).HasDefaultValue(SignInProof.Password).HasSentinel((SignInProof)(-1));
            builder.Property(session => session.Browser).HasMaxLength(SignInPlace.Limit);
            builder.Property(session => session.Network).HasMaxLength(SignInPlace.Limit);
            builder.Property(session => session.Challenge).HasMaxLength(64);
            builder.HasIndex(session => session.Challenge).IsUnique();
            builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
