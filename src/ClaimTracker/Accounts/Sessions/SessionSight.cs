using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Accounts.Sessions;

/// <summary>When a session was last used, to the minute. It stands apart from the session, so that reading a page writes no line of history.</summary>
public sealed class SessionSight(Guid sessionId, DateTimeOffset seenAt) : IDerived
{
    /// <summary>How much time passes before the next use is written down.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    public Guid SessionId { get; private set; } = sessionId;

    public DateTimeOffset SeenAt { get; set; } = seenAt;

    internal sealed class Mapping : IEntityTypeConfiguration<SessionSight>
    {
        public void Configure(EntityTypeBuilder<SessionSight> builder)
        {
            builder.ToTable("account_session_sights").HasKey(sight => sight.SessionId);
            builder.Property(sight => sight.SessionId).ValueGeneratedNever();
            builder.HasOne<AccountSession>().WithOne().HasForeignKey<SessionSight>(sight => sight.SessionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
