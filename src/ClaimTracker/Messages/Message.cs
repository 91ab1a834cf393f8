using ClaimTracker.Accounts;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Messages;

/// <summary>
/// Tells one person of what somebody else did. It is written in the transaction of that deed, whose lines of history speak for it, and holds ids
/// and no text: what is erased or renamed elsewhere is so here too.
/// </summary>
public sealed class Message : IDerived
{
    private Message()
    {
    }

    public Message(Guid recipientId, MessageKind kind, MessageEvent what, DateTimeOffset at) => (RecipientId, Kind, What, At, Since) = (recipientId, kind, what, at, at);

    public Guid Id { get; private set; } = Guid.NewGuid();

    public Guid RecipientId { get; private set; }

    public MessageKind Kind { get; private set; }

    public MessageEvent What { get; private set; }

    /// <summary>When it happened; of several changes, the last one.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When the first of several changes happened.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>How many changes it stands for.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Who did it; empty for jobs, and where it is not known.</summary>
    public Guid? ById { get; set; }

    /// <summary>Empty for what concerns the account.</summary>
    public Guid? DisputeId { get; set; }

    /// <summary>The submission, thread or session that it is about.</summary>
    public Guid? SubjectId { get; set; }

    /// <summary>The due day of what was assigned or is overdue.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The codes of the roles that the person has now.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];

    /// <summary>When the person said that they saw it, or opened what it is about; empty before.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    public void See(DateTimeOffset at) => SeenAt ??= at;

    /// <summary>Takes in one more change of the same kind.</summary>
    public void Again(Guid? by, DateTimeOffset at) => (ById, At, Count) = (by, at, Count + 1);

    internal sealed class Mapping : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> builder)
        {
            builder.ToTable("messages");
            builder.Property(message => message.Id).ValueGeneratedNever();
            builder.Property(message => message.Roles).HasMaxLength(200);
            builder.HasIndex(message => new { message.RecipientId, message.SeenAt, message.At });
            builder.HasIndex(message => message.SubjectId);
            builder.HasOne<Account>().WithMany().HasForeignKey(message => message.RecipientId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Account>().WithMany().HasForeignKey(message => message.ById).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<Dispute>().WithMany().HasForeignKey(message => message.DisputeId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
